package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptFilter;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryIndex;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.Term;

/** The terms of a space, in parts, by letter and with a search. */
final class GlossaryListPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("glossary/list.vm", View.class);

    static final String LETTER = "letter";
    static final String ID = "id";

    /** What can have been done to a term just before. */
    static final String SAVED = "saved";

    static final String DELETED = "deleted";

    /** So many terms stand on a page. */
    static final int TERMS = 50;

    private static final String QUERY = "q";

    private final ConceptService glossaries;
    private final ReaderLanguage language;
    private final Templates templates;

    GlossaryListPage(ConceptService glossaries, ReaderLanguage language, Templates templates) {
        this.glossaries = glossaries;
        this.language = language;
        this.templates = templates;
    }

    /**
     * The page.
     *
     * @param add where a term is added, for those who may
     * @param readOnly whether those who may cannot at the moment
     * @param total how many terms the glossary has
     * @param found how many of them are asked for
     */
    record View(
            Frame frame,
            SpaceView space,
            Optional<String> add,
            boolean readOnly,
            Optional<Message> notice,
            String query,
            String all,
            boolean allChosen,
            int total,
            int found,
            List<LetterView> letters,
            List<SectionView> sections,
            String pagerHtml) {}

    /** Whose glossary it is. */
    record SpaceView(String key, String name, String path) {
        static SpaceView of(GlossaryPlace place) {
            return new SpaceView(place.key(), place.name(), place.path());
        }
    }

    record LetterView(String letter, String address, boolean chosen) {}

    record SectionView(String letter, List<TermView> terms) {}

    /** A term; where it is edited and deleted, for those who may. */
    record TermView(
            long id,
            String name,
            Optional<String> abbreviation,
            String definition,
            Optional<String> synonyms,
            Optional<String> edit,
            Optional<String> delete) {}

    @Override
    public PageResult show(PageRequest request) {
        GlossaryView view = glossaries.view(request.text(GlossaryServlet.KEY));
        String query = request.text(QUERY);
        GlossaryIndex index =
                view.content().find(ConceptFilter.of(query), language.locale()).byLetter();
        String letter = index.letterOf(request.text(LETTER));
        Slice<Concept> slice =
                index.slice(letter, Paging.ofPage(request.text(Paging.START), -1, TERMS, index.count(letter)));
        Address all = GlossaryServlet.list(view.place());
        Address searched = all.with(QUERY, query);
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        SpaceView.of(view.place()),
                        view.editable()
                                ? Optional.of(GlossaryServlet.about("new", view.place())
                                        .toString())
                                : Optional.empty(),
                        view.readOnly(),
                        notice(request, view),
                        query,
                        all.toString(),
                        letter.isEmpty() && query.isEmpty(),
                        view.content().size(),
                        slice.total(),
                        index.letters().stream()
                                .map(each -> new LetterView(
                                        each.letter(),
                                        searched.with(LETTER, each.letter()).toString(),
                                        each.letter().equals(letter)))
                                .toList(),
                        sections(view, index, slice.values()),
                        Pager.html(templates, slice, searched.with(LETTER, letter))));
    }

    private static Optional<Message> notice(PageRequest request, GlossaryView view) {
        return switch (request.done()) {
            case SAVED ->
                request.id(ID)
                        .flatMap(view.content()::find)
                        .map(term -> Message.of("productops.glossary.saved", term.name()));
            case DELETED -> Optional.of(Message.of("productops.glossary.deleted"));
            default -> Optional.empty();
        };
    }

    private List<SectionView> sections(GlossaryView view, GlossaryIndex index, List<Concept> terms) {
        List<SectionView> sections = new ArrayList<>();
        List<TermView> here = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            String letter = index.letterOf(terms.get(i).name(language.locale()));
            here.add(term(view, terms.get(i)));
            if (i + 1 == terms.size()
                    || !index.letterOf(terms.get(i + 1).name(language.locale())).equals(letter)) {
                sections.add(new SectionView(letter, List.copyOf(here)));
                here.clear();
            }
        }
        return sections;
    }

    private TermView term(GlossaryView view, Concept term) {
        Locale locale = language.locale();
        return new TermView(
                term.id(),
                term.name(locale),
                present(term.synonyms(locale).stream()
                        .filter(each -> each.type().isShort())
                        .map(Term::text)
                        .collect(Collectors.joining(", "))),
                term.definition(locale),
                present(term.synonyms(locale).stream()
                        .filter(each -> !each.type().isShort())
                        .map(Term::text)
                        .collect(Collectors.joining(", "))),
                address("edit", view, term),
                address("delete", view, term));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    private static Optional<String> address(String action, GlossaryView view, Concept term) {
        return view.editable()
                ? Optional.of(GlossaryServlet.about(action, view.place())
                        .with(ID, String.valueOf(term.id()))
                        .toString())
                : Optional.empty();
    }
}
