package org.productops.glossary.entry;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.productops.area.copy.AreaCopyService;
import org.productops.common.error.Message;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;
import org.productops.glossary.ConceptFilter;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Domain;
import org.productops.glossary.DomainTree;
import org.productops.glossary.FoundConcepts;
import org.productops.glossary.MeantAreas;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.WordForms;
import org.productops.glossary.scope.GlossaryScope;
import org.productops.glossary.scope.GlossaryScope.Part;
import org.productops.glossary.scope.ScopeService;

/**
 * What macros list: the concepts in force of a glossary, or of all that hold in a space, as the one who reads the page may see them.
 * {@link ScopeService} asks who that is.
 */
@ConfluenceComponent
public class EntryService {

    private final ScopeService scopes;
    private final ReaderLanguage reader;
    private final AreaCopyService areas;
    private final WordForms forms;

    @Inject
    public EntryService(ScopeService scopes, ReaderLanguage reader, AreaCopyService areas, WordForms forms) {
        this.scopes = scopes;
        this.reader = reader;
        this.areas = areas;
        this.forms = forms;
    }

    /**
     * What a page lists.
     *
     * @param text what terms, their forms or definitions contain, or a form of words of a term; empty for all
     * @throws org.productops.common.error.NotFoundException if there is no such glossary, or none that the caller may read
     * @throws org.productops.common.error.NotPermittedException if an anonymous caller may not read it, or there is none
     */
    public Entries entries(EntryQuery query, String text) {
        return of(scopes.scope(query.key()), query, text);
    }

    /** What a page lists, or nothing where {@link #entries} throws. */
    public Optional<Entries> find(EntryQuery query) {
        return scopes.find(query.key()).map(scope -> of(scope, query, ""));
    }

    private Entries of(GlossaryScope scope, EntryQuery query, String text) {
        Optional<Locale> named = LanguageTag.read(query.language());
        Locale language = named.orElseGet(reader::locale);
        List<Part> parts = query.isOfAll() ? scope.parts() : List.of(scope.own());
        List<Message> unknown = unknown(query, parts, named);
        List<FoundConcepts> found = parts.stream()
                .map(part -> part.content()
                        .find(
                                new ConceptFilter(
                                        text,
                                        unknown.isEmpty()
                                                ? domains(
                                                        query.domain(),
                                                        part.content().domains())
                                                : Optional.of(Set.of()),
                                        Optional.of(ConceptStatus.APPROVED),
                                        named,
                                        areas(query.area()),
                                        "",
                                        Optional.empty(),
                                        false),
                                language,
                                forms))
                .toList();
        return new Entries(FoundConcepts.together(found, language), parts, language, text, unknown);
    }

    private Optional<Set<String>> areas(String called) {
        return called.isEmpty() ? Optional.empty() : Optional.of(new MeantAreas(areas.find()).keys(called));
    }

    /** What the query names that there is not, so that nothing can fit. */
    private List<Message> unknown(EntryQuery query, List<Part> parts, Optional<Locale> language) {
        List<Message> unknown = new ArrayList<>();
        String domain = query.domain();
        if (!domain.isEmpty()
                && parts.stream()
                        .allMatch(part -> domains(domain, part.content().domains())
                                .filter(Set::isEmpty)
                                .isPresent())) {
            unknown.add(Message.of("productops.glossary.macro.no-domain", TextRule.beginning(domain)));
        }
        if (!query.area().isEmpty() && new MeantAreas(areas.find()).isUnknown(query.area())) {
            unknown.add(Message.of("productops.area.macro.unknown", TextRule.beginning(query.area())));
        }
        if (!query.language().isEmpty() && language.isEmpty()) {
            unknown.add(Message.of("productops.glossary.macro.not-a-language", TextRule.beginning(query.language())));
        }
        return unknown;
    }

    /** The ids of the domains that are called so, and of all below; none if there is no such one. */
    private static Optional<Set<Long>> domains(String called, DomainTree tree) {
        if (called.isEmpty()) {
            return Optional.empty();
        }
        String identity = TextIdentity.of(called);
        Set<Long> branches = new HashSet<>();
        for (Domain domain : tree.all()) {
            if (TextIdentity.of(domain.name()).equals(identity)
                    || TextIdentity.of(tree.path(domain.id())).equals(identity)) {
                branches.addAll(tree.branch(domain.id()));
            }
        }
        return Optional.of(branches);
    }
}
