package org.productops.glossary.entry;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.TextIdentity;
import org.productops.glossary.ConceptFilter;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Domain;
import org.productops.glossary.DomainTree;
import org.productops.glossary.FoundConcepts;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.ReaderLanguage;
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

    @Inject
    public EntryService(ScopeService scopes, ReaderLanguage reader) {
        this.scopes = scopes;
        this.reader = reader;
    }

    /**
     * What a page lists.
     *
     * @param text what terms, their forms or definitions contain; empty for all
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
        Map<Long, GlossaryPlace> places = new HashMap<>();
        parts.forEach(part -> places.put(part.place().glossaryId(), part.place()));
        List<FoundConcepts> found = parts.stream()
                .map(part -> part.content()
                        .find(
                                new ConceptFilter(
                                        text,
                                        domains(query.domain(), part.content().domains()),
                                        Optional.of(ConceptStatus.APPROVED),
                                        named,
                                        query.area(),
                                        "",
                                        Optional.empty(),
                                        false),
                                language))
                .toList();
        return new Entries(FoundConcepts.together(found, language), places, language);
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
