package org.productops.glossary.proposal;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.productops.common.text.TextIdentity;
import org.productops.glossary.GlossaryAccess;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryLibrary;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.Spaces;
import org.productops.glossary.highlight.ContentMatchers;
import org.productops.glossary.match.Exclusions;
import org.productops.glossary.scope.GlossaryScope;
import org.productops.glossary.scope.ScopeService;

/**
 * What need not be proposed for a glossary: what it has already, be it as a draft or retired, what the other glossaries have that hold
 * in its space, or the other global ones if it is global, and what its editors refused. Of all that, what the user of this thread may
 * read.
 */
@ConfluenceComponent
public class KnownWords {

    private final GlossaryLibrary library;
    private final GlossaryAccess access;
    private final ScopeService scopes;
    private final ContentMatchers matchers;
    private final RefusedWordStore refused;
    private final Spaces spaces;

    @Inject
    public KnownWords(
            GlossaryLibrary library,
            GlossaryAccess access,
            ScopeService scopes,
            ContentMatchers matchers,
            RefusedWordStore refused,
            Spaces spaces) {
        this.library = library;
        this.access = access;
        this.scopes = scopes;
        this.matchers = matchers;
        this.refused = refused;
        this.spaces = spaces;
    }

    /** Begins to collect what the pages of a glossary have beyond that. */
    WordCollector collector(GlossaryPlace place) {
        Map<Long, GlossaryContent> contents = contents(place);
        Set<Locale> languages = new LinkedHashSet<>(List.of(place.language(), spaces.language()));
        contents.keySet().forEach(id -> library.directory().find(id).ifPresent(each -> languages.add(each.language())));
        List<String> exclusions = place.isGlobal()
                ? List.of()
                : scopes.find(place.key()).map(GlossaryScope::exclusions).orElse(List.of());
        return new WordCollector(
                List.copyOf(languages),
                contents.values().stream().map(matchers::of).toList(),
                Exclusions.of(exclusions));
    }

    /** Whether a word need not be proposed. */
    Predicate<String> known(GlossaryPlace place) {
        List<GlossaryContent> contents = List.copyOf(contents(place).values());
        Set<String> never = refused.all(place.glossaryId()).stream()
                .map(word -> TextIdentity.of(word.text()))
                .collect(Collectors.toSet());
        return word -> never.contains(TextIdentity.of(word))
                || contents.stream().anyMatch(content -> !content.lookup(word).isEmpty());
    }

    /** By the glossaries' ids, its own first. */
    private Map<Long, GlossaryContent> contents(GlossaryPlace place) {
        Map<Long, GlossaryContent> contents = new LinkedHashMap<>();
        contents.put(place.glossaryId(), library.content(place.glossaryId()));
        if (place.isGlobal()) {
            library.directory().global().stream()
                    .flatMap(glossary -> access.find(glossary).stream())
                    .forEach(other -> contents.put(other.glossaryId(), library.content(other.glossaryId())));
        } else {
            scopes.find(place.key())
                    .map(GlossaryScope::parts)
                    .orElse(List.of())
                    .forEach(part -> contents.put(part.place().glossaryId(), part.content()));
        }
        return contents;
    }
}
