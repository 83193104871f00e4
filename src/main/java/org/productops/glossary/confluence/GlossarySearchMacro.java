package org.productops.glossary.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.confluence.MacroParameters;
import org.productops.common.confluence.OutputKind;
import org.productops.common.error.Message;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.glossary.entry.Entries;
import org.productops.glossary.entry.EntryQuery;
import org.productops.glossary.entry.EntryService;

/**
 * {@code productops-glossary-search}: a field to look words up, in all glossaries that hold in a space or in one. Without its script
 * it leads to the glossary's own page; whatever is no browser gets nothing, as there is nothing to read.
 */
public class GlossarySearchMacro implements Macro {

    private static final Template<View> SCREEN = new Template<>("glossary/macro-search.vm", View.class);

    private final EntryService entries;
    private final Templates templates;
    private final MacroSupport page;
    private final PageEditors editors;

    @Inject
    public GlossarySearchMacro(EntryService entries, Templates templates, MacroSupport page, PageEditors editors) {
        this.entries = entries;
        this.templates = templates;
        this.page = page;
        this.editors = editors;
    }

    /**
     * What a browser gets.
     *
     * @param resource where the script looks
     * @param key of the glossary on whose page readers without the script find it
     * @param context from where on addresses of entries go
     */
    record View(Optional<String> title, String resource, String action, String key, String context, int total) {}

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        OutputKind output = OutputKind.of(context);
        if (!output.isInteractive()) {
            return "";
        }
        page.require("glossary-search-macro-resources");
        MacroParameters given = new MacroParameters(parameters, context);
        String scope = given.text("scope").isEmpty() ? EntryQuery.ALL : given.text("scope");
        EntryQuery query = new EntryQuery(
                given.spaceKey().orElse(""), scope, given.text("domain"), given.text("area"), given.text("language"));
        Optional<Entries> found = entries.find(query);
        if (found.isEmpty()) {
            return remark(Message.of("productops.glossary.macro.no-space", given.text("space")));
        }
        List<Message> unknown = found.get().unknown();
        if (!unknown.isEmpty() && (output == OutputKind.PREVIEW || editors.includeTheReaderOf(context))) {
            return remark(unknown.get(0));
        }
        return templates.render(
                SCREEN,
                new View(
                        Optional.of(given.text("title")).filter(text -> !text.isEmpty()),
                        page.entries(query),
                        page.context() + MacroSupport.GLOSSARY,
                        query.key(),
                        page.context(),
                        found.get().size()));
    }

    private String remark(Message text) {
        return templates.render(GlossaryMacro.EMPTY, new GlossaryMacro.EmptyView(text, Optional.empty()));
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
