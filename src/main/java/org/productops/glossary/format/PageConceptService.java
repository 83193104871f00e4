package org.productops.glossary.format;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportService;
import org.productops.common.json.Json;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.Shortening;
import org.productops.common.text.TextRule;
import org.productops.glossary.DomainTree;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.Spaces;

/**
 * Makes terms of pages that are there, for a glossary's editors: what they would become is an import like that of a file, which is
 * looked at, applied and undone in the same way.
 */
@ConfluenceComponent
public class PageConceptService {

    /** So many pages become terms at once. */
    public static final int MOST_PAGES = 1000;

    private static final TextRule LABEL = TextRule.line(255);

    private static final int LONGEST_NAME = 200;
    private static final Message NO_PAGE = Message.of("productops.glossaryfiles.pages.no-page");
    private static final Pattern NEVER_IN_LABEL = Pattern.compile("[\\s\"\\\\():;!?,.*@\\[\\]^#&]");

    private final GlossaryImports imports;
    private final ImportService engine;
    private final Spaces spaces;
    private final PageSources pages;

    @Inject
    public PageConceptService(GlossaryImports imports, ImportService engine, Spaces spaces, PageSources pages) {
        this.imports = imports;
        this.engine = engine;
        this.spaces = spaces;
        this.pages = pages;
    }

    /**
     * Begins an import of pages: their titles, what their first paragraph or table says, and their addresses as sources.
     *
     * @param key of the glossary
     * @throws InvalidException if something is wrong with what was said, at the fields in {@link PageConceptFields}, or there
     *     are no such pages, or too many
     */
    public ImportRun stage(String key, PageConceptDraft draft) {
        GlossaryImport subject = imports.of(key);
        FieldErrors.Collector errors = FieldErrors.collect();
        String label = LABEL.check(PageConceptFields.LABEL, draft.label(), errors);
        if (NEVER_IN_LABEL.matcher(label).find()) {
            errors.at(
                    PageConceptFields.LABEL,
                    Message.of("productops.glossaryfiles.pages.label-wrong", TextRule.beginning(label)));
        }
        GlossarySpace space = spaces.find(draft.space().strip())
                .filter(each -> spaces.canView(each.key()))
                .orElse(null);
        if (space == null) {
            errors.at(
                    PageConceptFields.SPACE,
                    Message.of("productops.glossary.error.no-space", TextRule.beginning(draft.space())));
        }
        Optional<PageReference> said = PageReference.read(draft.page());
        if (!draft.page().isBlank() && said.isEmpty()) {
            errors.at(PageConceptFields.PAGE, NO_PAGE);
        }
        if (label.isEmpty() && draft.page().isBlank()) {
            errors.at(PageConceptFields.LABEL, Message.of("productops.glossaryfiles.pages.nothing-said"));
        }
        if (space != null
                && said.filter(PageReference::isSpace).isPresent()
                && !said.orElseThrow().space().equalsIgnoreCase(space.key())) {
            errors.at(PageConceptFields.PAGE, Message.of("productops.glossaryfiles.pages.other-space", space.name()));
        }
        errors.throwIfAny();
        Optional<PageSources.Above> above = said.filter(each -> !each.isSpace()).map(this::above);
        List<PageSource> found =
                pages.find(space.key(), label, above.map(PageSources.Above::id).orElse(0L), MOST_PAGES + 1);
        if (found.isEmpty()) {
            throw InvalidException.general(Message.of("productops.glossaryfiles.pages.none", space.name()));
        }
        if (found.size() > MOST_PAGES) {
            throw InvalidException.general(Message.of("productops.glossaryfiles.pages.many", MOST_PAGES));
        }
        return engine.stage(
                subject,
                ImportChoices.of(PageConceptFormat.ID),
                name(space, above, label),
                json(subject.place(), found).getBytes(StandardCharsets.UTF_8));
    }

    private PageSources.Above above(PageReference said) {
        return (said.id() != 0 ? pages.page(said.id()) : pages.page(said.space(), said.title()))
                .orElseThrow(() -> InvalidException.at(PageConceptFields.PAGE, NO_PAGE));
    }

    /** What the import is called, in the words of the pages. */
    private static String name(GlossarySpace space, Optional<PageSources.Above> above, String label) {
        return Shortening.atCharacter(
                space.name()
                        + above.map(page -> DomainTree.SEPARATOR + page.title()).orElse("")
                        + (label.isEmpty() ? "" : " #" + label),
                LONGEST_NAME);
    }

    private static String json(GlossaryPlace place, List<PageSource> pages) {
        return Json.write(Map.of(
                GlossaryJsonWriter.CONCEPTS,
                pages.stream().map(page -> concept(place, page)).toList()));
    }

    /** Says nothing of a definition if the page has none, so that one that is there stays. */
    private static Map<String, Object> concept(GlossaryPlace place, PageSource page) {
        String language = LanguageTag.of(place.language());
        String definition = PageDefinition.of(page.title(), page.storage());
        Map<String, Object> concept = new LinkedHashMap<>();
        concept.put(
                GlossaryJsonWriter.TERMS,
                List.of(Map.of(ConceptFileFields.LANGUAGE, language, GlossaryJsonWriter.TERM_TEXT, page.title())));
        if (!definition.isEmpty()) {
            concept.put(
                    GlossaryJsonWriter.EXPLANATIONS,
                    List.of(Map.of(ConceptFileFields.LANGUAGE, language, ConceptFileFields.DEFINITION, definition)));
        }
        concept.put(ConceptFileFields.SOURCES, List.of(page.address()));
        return concept;
    }
}
