package org.productops.glossary.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.productops.common.text.Texts;
import org.productops.glossary.GlossaryIndex;
import org.productops.glossary.GlossaryService;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.ReaderLanguage;

/**
 * {@code productops-glossary}: the terms of a space from A to Z. A browser has links to the letters and a filter; print
 * has the plain list. The glossary is read as the person who looks at the page.
 */
public class GlossaryMacro implements Macro {

    private final GlossaryService glossaries;
    private final ReaderLanguage language;
    private final GlossaryHtml html;
    private final MacroPage page;

    @Inject
    public GlossaryMacro(GlossaryService glossaries, ReaderLanguage language, Texts texts, MacroPage page) {
        this.glossaries = glossaries;
        this.language = language;
        this.html = new GlossaryHtml(texts);
        this.page = page;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        MacroParameters given = new MacroParameters(parameters, context);
        OutputKind output = OutputKind.of(context);
        if (output.isInteractive()) {
            page.requireResources();
        }
        Optional<GlossaryView> found = given.spaceKey().flatMap(glossaries::find);
        if (found.isEmpty()) {
            return output.isInteractive() ? html.noSpace(given.text("space")) : "";
        }
        GlossaryView view = found.get();
        GlossaryIndex index = view.glossary().index(language.locale()).letter(given.text("letter"));
        String link = page.glossaryLink(view.space().key());
        if (index.size() == 0) {
            return output.isInteractive() ? html.empty(view, link) : "";
        }
        return output.isInteractive()
                ? html.interactive(given.text("title"), index, link)
                : html.plain(given.text("title"), index);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
