package org.productops.glossary.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.SpokenLanguages;
import org.productops.common.time.ProductDates;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.Term;

/** What a list says of each concept, in the language of its reader. */
final class ConceptEntries {

    private static final Template<View> TEMPLATE = new Template<>("glossary/entries.vm", View.class);

    private final GlossaryView view;
    private final GlossaryState state;
    private final Locale locale;
    private final SpokenLanguages languages;
    private final PersonNames names;
    private final AreaNames areas;
    private final ProductDates dates;

    /**
     * @param state to which the pages about concepts lead back
     * @param locale in which concepts are named and explained
     * @param reader the reader's language, in which languages are named
     */
    ConceptEntries(
            GlossaryView view,
            GlossaryState state,
            Locale locale,
            Locale reader,
            ConceptForms forms,
            ProductDates dates) {
        this.view = view;
        this.state = state;
        this.locale = locale;
        this.languages = SpokenLanguages.of(reader);
        this.names = forms.names();
        this.areas = forms.areas();
        this.dates = dates;
    }

    /**
     * A concept.
     *
     * @param elementId of its element in the page
     * @param chosen what is sent when it is selected: its id and version
     * @param shortForm what may be written for its name; empty if nothing is
     * @param status what it is, unless it is approved
     * @param proposer who proposed it, as long as that is not decided
     * @param review since when it is to be reviewed and who answers for it, where that is asked for
     * @param alternative the other words that may be written
     * @param wrong the words that are not to be written
     * @param others the other languages that have a word for it
     * @param domain the way to its domain; empty if it is in none
     * @param area the way to its product area; empty if it is about none
     * @param edit where it is edited, for those who may
     * @param inPlace where its name and short definition are edited, for those who may
     */
    record Entry(
            long id,
            String elementId,
            String chosen,
            long version,
            String name,
            String page,
            String shortForm,
            Optional<Lozenge> status,
            String proposer,
            Optional<Review> review,
            String definition,
            String alternative,
            List<Wrong> wrong,
            List<Language> others,
            String domain,
            String domainPage,
            String area,
            Optional<String> edit,
            Optional<String> inPlace,
            Optional<String> delete) {}

    record Lozenge(Message text, String look) {}

    /** A word, and which to write instead; empty if nobody says. */
    record Wrong(String word, String instead) {}

    /** @param owner empty if nobody answers for it */
    record Review(Message due, String owner) {}

    record Language(String tag, String name, String word) {}

    record View(List<Entry> entries) {}

    /** The concepts as HTML. */
    String html(Templates templates, List<Concept> concepts) {
        return templates.render(TEMPLATE, new View(of(concepts)));
    }

    List<Entry> of(List<Concept> concepts) {
        return concepts.stream().map(this::entry).toList();
    }

    private Entry entry(Concept concept) {
        GlossaryPlace place = view.place();
        GlossaryContent content = view.content();
        List<Term> synonyms = concept.synonyms(locale);
        long domain = concept.classification().domainId();
        return new Entry(
                concept.id(),
                GlossaryListPage.entryId(concept.id()),
                concept.id() + "@" + concept.version(),
                concept.version(),
                concept.name(locale),
                state.on(GlossaryAddresses.concept(place, concept.id())).toString(),
                words(synonyms, true),
                lozenge(concept),
                concept.isProposal() ? names.of(concept.care().proposerKey()) : "",
                state.isDue() ? Optional.of(review(concept.care())) : Optional.empty(),
                concept.definition(locale),
                words(synonyms, false),
                wrong(content, concept),
                others(concept),
                content.domains().path(domain),
                GlossaryState.ofDomain(domain).address(place).toString(),
                areas.path(concept.classification().areaKey()),
                way(GlossaryAddresses.EDIT, concept),
                way(GlossaryAddresses.SHORT, concept),
                way(GlossaryAddresses.DELETE, concept));
    }

    private Review review(Concept.Care care) {
        return new Review(
                care.due()
                        .map(day -> Message.of("productops.glossary.review.since", dates.day(day)))
                        .orElseGet(() -> Message.of("productops.glossary.review.never")),
                care.ownerKey().isEmpty() ? "" : names.of(care.ownerKey()));
    }

    private Optional<String> way(String page, Concept concept) {
        return view.editable()
                ? Optional.of(state.on(GlossaryAddresses.about(page, view.place(), concept.id()))
                        .toString())
                : Optional.empty();
    }

    private static String words(List<Term> terms, boolean isShort) {
        return terms.stream()
                .filter(term -> term.type().isShort() == isShort)
                .map(Term::text)
                .collect(Collectors.joining(", "));
    }

    static Optional<Lozenge> lozenge(Concept concept) {
        return concept.status() == ConceptStatus.APPROVED
                ? Optional.empty()
                : Optional.of(new Lozenge(ConceptWords.text(concept.status()), ConceptWords.look(concept.status())));
    }

    private static List<Wrong> wrong(GlossaryContent content, Concept concept) {
        return concept.terms().stream()
                .filter(term -> !term.status().isAllowed())
                .map(term -> new Wrong(
                        term.text(),
                        content.replacement(concept, term).map(Term::text).orElse("")))
                .toList();
    }

    /** The preferred word in each language but the one that the list shows. */
    private List<Language> others(Concept concept) {
        String shown = concept.name(locale);
        return concept.terms().stream()
                .filter(term -> term.isPreferred() && !term.text().equals(shown))
                .map(term ->
                        new Language(LanguageTag.of(term.language()), languages.name(term.language()), term.text()))
                .toList();
    }
}
