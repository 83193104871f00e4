package org.productops.glossary.highlight;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.text.Characters;
import org.productops.common.user.People;
import org.productops.glossary.Concept;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.HighlightMode;
import org.productops.glossary.Term;
import org.productops.glossary.match.Exclusions;
import org.productops.glossary.match.TermMatcher;
import org.productops.glossary.match.WantedTerm;
import org.productops.glossary.scope.GlossaryScope;
import org.productops.glossary.scope.ScopeService;

/**
 * The terms of pages and of the comments on them, for those who may see the page; of glossaries, only those that the same person may
 * see. No statement of ours while nothing changes.
 */
@ConfluenceComponent
public class PageTermService {

    /** So many characters of comments are searched at a time. */
    public static final int MOST_CHARACTERS = 100_000;

    /** The field with the texts of comments. */
    private static final String TEXTS = "texts";

    private final MarkedContents contents;
    private final ScopeService scopes;
    private final ContentMatchers matchers;
    private final FoundTermsMemory memory;
    private final UnmarkedLibrary unmarked;
    private final People people;
    private final Access access;

    @Inject
    public PageTermService(
            MarkedContents contents,
            ScopeService scopes,
            ContentMatchers matchers,
            FoundTermsMemory memory,
            UnmarkedLibrary unmarked,
            People people,
            Access access) {
        this.contents = contents;
        this.scopes = scopes;
        this.matchers = matchers;
        this.memory = memory;
        this.unmarked = unmarked;
        this.people = people;
        this.access = access;
    }

    private record Part(GlossaryPlace place, GlossaryContent content, TermMatcher matcher) {}

    /** The glossaries that have terms to look for, in order, and how these are marked. */
    private record Searched(HighlightMode mode, List<Part> parts, List<String> exclusions) {

        private static final Searched NOTHING = new Searched(HighlightMode.OFF, List.of(), List.of());

        List<Long> ids() {
            return parts.stream().map(part -> part.place().glossaryId()).toList();
        }

        List<TermMatcher> matchers() {
            return parts.stream().map(Part::matcher).toList();
        }
    }

    /**
     * The terms of a page or blog post.
     *
     * @throws NotFoundException if there is none, or none that the caller may see
     * @throws NotPermittedException if an anonymous caller may not see it, or there is none
     */
    public PageTerms ofPage(long id) {
        return of(
                id,
                (page, searched) -> memory.get(
                        new FoundTermsMemory.Key(id, searched.ids(), searched.exclusions()),
                        page.version(),
                        searched.matchers(),
                        () -> {
                            PageText text = PageText.of(contents.storage(id));
                            return new FoundTermsMemory.Found(text.whole(), find(text.pieces(), searched));
                        }));
    }

    /**
     * The terms of texts that the caller reads on a page, such as comments; a line ends a paragraph.
     *
     * @throws InvalidException if they are longer than {@link #MOST_CHARACTERS} together
     * @throws NotFoundException as {@link #ofPage}
     * @throws NotPermittedException as {@link #ofPage}
     */
    public PageTerms ofTexts(long id, List<String> texts) {
        int length = texts.stream().mapToInt(String::length).sum();
        if (length > MOST_CHARACTERS) {
            throw InvalidException.at(
                    TEXTS, Message.of("productops.highlight.error.texts-long", MOST_CHARACTERS, length));
        }
        List<String> pieces = texts.stream()
                .flatMap(String::lines)
                .map(Characters::oneLine)
                .filter(piece -> !piece.isEmpty())
                .toList();
        return of(id, (page, searched) -> new FoundTermsMemory.Found(true, find(pieces, searched)));
    }

    private static FoundTerms find(List<String> pieces, Searched searched) {
        return FoundTerms.in(pieces, searched.matchers(), Exclusions.of(searched.exclusions()));
    }

    private PageTerms of(long id, BiFunction<MarkedContent, Searched, FoundTermsMemory.Found> search) {
        MarkedContent page = contents.find(id).orElseThrow(() -> {
            // Somebody anonymous learns nothing here about whether it is there.
            access.requireUser();
            return MarkingService.noPage(id);
        });
        Optional<String> reader = people.currentUserKey();
        Unmarked off = unmarked.now();
        boolean offForPage = off.pages().contains(id);
        boolean offForReader = reader.filter(off.readers()::contains).isPresent();
        Searched searched = searched(page.space());
        HighlightMode mode = searched.mode();
        boolean marked = mode != HighlightMode.OFF && !offForPage && !offForReader;
        FoundTermsMemory.Found found =
                marked ? search.apply(page, searched) : new FoundTermsMemory.Found(true, new FoundTerms(List.of()));
        return new PageTerms(
                mode,
                found.whole(),
                reader.isPresent(),
                page.editable(),
                offForPage,
                offForReader,
                forms(found.terms(), searched.parts()));
    }

    private Searched searched(GlossarySpace space) {
        return scopes.find(space.key())
                .filter(scope -> scope.highlighting() != HighlightMode.OFF)
                .map(this::searched)
                .filter(searched -> !searched.parts().isEmpty())
                .orElse(Searched.NOTHING);
    }

    private Searched searched(GlossaryScope scope) {
        List<Part> parts = scope.parts().stream()
                .map(part -> new Part(part.place(), part.content(), matchers.of(part.content())))
                .filter(part -> part.matcher().size() > 0)
                .toList();
        return new Searched(scope.highlighting(), parts, scope.exclusions());
    }

    private static List<PageTerms.Form> forms(FoundTerms found, List<Part> parts) {
        return found.forms().stream()
                .map(form -> new PageTerms.Form(
                        form.text(),
                        form.terms().stream()
                                .flatMap(term -> use(parts.get(form.matcher()), term).stream())
                                .toList()))
                .filter(form -> !form.uses().isEmpty())
                .toList();
    }

    private static Optional<PageTerms.Use> use(Part part, WantedTerm wanted) {
        return part.content().find(wanted.concept()).map(concept -> {
            Term term = concept.terms().get(wanted.term());
            return new PageTerms.Use(part.place(), concept, term, instead(part, concept, term));
        });
    }

    private static Optional<String> instead(Part part, Concept concept, Term term) {
        return part.content().replacement(concept, term).map(Term::text);
    }
}
