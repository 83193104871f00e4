package org.productops.glossary.copy.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.productops.area.Area;
import org.productops.area.AreaSection;
import org.productops.area.AreaService;
import org.productops.common.error.Message;
import org.productops.common.link.CopyState;
import org.productops.common.link.LinkedCopy;
import org.productops.common.link.LinkedSite;
import org.productops.common.text.Shortening;
import org.productops.common.text.TextOrder;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.copy.CopiedGlossaries;
import org.productops.glossary.copy.CopiedGlossary;
import org.productops.glossary.copy.SharedTermService;

/** What the words of an area mean, on its page: the terms of Confluence's glossaries that are about it. */
@JiraComponent
public class AreaTermsSection implements AreaSection {

    private static final Template<View> TEMPLATE = new Template<>("glossary/area-section.vm", View.class);

    /** So many are shown; the others are where the links below lead. */
    private static final int MOST = 50;

    private static final int LONGEST = 300;

    private final SharedTermService terms;
    private final AreaService areas;
    private final ReaderLanguage language;
    private final ProductDates dates;
    private final Templates templates;

    @Inject
    public AreaTermsSection(
            SharedTermService terms,
            AreaService areas,
            ReaderLanguage language,
            ProductDates dates,
            Templates templates) {
        this.terms = terms;
        this.areas = areas;
        this.language = language;
        this.dates = dates;
        this.templates = templates;
    }

    /**
     * The part of the page.
     *
     * @param more how many others there are
     * @param all the glossaries that have them
     * @param asOf how old the copy is
     * @param part the glossaries of which not all is here; empty if there are none
     */
    record View(
            List<TermRow> terms, Optional<Message> more, List<GlossaryLink> all, String asOf, Optional<Message> part) {}

    /** A term. */
    record TermRow(String name, String address, String meaning, String domain, String glossary) {}

    /** A glossary in Confluence. */
    record GlossaryLink(String name, String address) {}

    @Override
    public String html(Area area, UnaryOperator<String> withWayBack) {
        return terms.find().map(copy -> html(area, copy)).orElse("");
    }

    private String html(Area area, LinkedCopy<CopiedGlossaries> copy) {
        CopyState state = copy.state();
        List<CopiedGlossaries.Entry> found = copy.value().ofArea(areas.tree().keys(area));
        // Where no glossary is shared there is nothing to say about terms, and whose the area is not may not change
        // that.
        if (found.isEmpty() && !(state.isThere() && copy.value().size() > 0 && areas.mayEdit(area))) {
            return "";
        }
        String site = state.site().map(LinkedSite::address).orElse("");
        int more = found.size() - MOST;
        return templates.render(
                TEMPLATE,
                new View(
                        rows(found, site),
                        more > 0 ? Optional.of(Message.of("productops.highlight.area.more", more)) : Optional.empty(),
                        found.stream()
                                .map(CopiedGlossaries.Entry::glossary)
                                .distinct()
                                .map(each -> new GlossaryLink(each.name(), site + each.path()))
                                .toList(),
                        state.asOf().map(dates::moment).orElse(""),
                        part(copy.value())));
    }

    private List<TermRow> rows(List<CopiedGlossaries.Entry> found, String site) {
        Locale locale = language.locale();
        TextOrder order = TextOrder.of(locale);
        return found.stream()
                .sorted(Comparator.comparing(entry -> order.key(entry.concept().title(locale))))
                .limit(MOST)
                .map(entry -> new TermRow(
                        entry.concept().title(locale),
                        site + entry.concept().path(),
                        Shortening.atWord(entry.concept().definition(locale), LONGEST),
                        entry.concept().domain(),
                        entry.glossary().name()))
                .toList();
    }

    private static Optional<Message> part(CopiedGlossaries copied) {
        List<String> names = copied.glossaries().stream()
                .filter(glossary -> !glossary.whole())
                .map(CopiedGlossary::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("productops.highlight.area.part", String.join(", ", names)));
    }
}
