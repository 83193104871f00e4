package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.productops.common.audit.RecordedEntry;
import org.productops.common.audit.web.AuditDrawing;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.FormattedText;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.SpokenLanguages;
import org.productops.common.text.TextOrder;
import org.productops.common.text.WebAddress;
import org.productops.common.time.ProductDates;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.Pager;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptDecisionService;
import org.productops.glossary.ConceptService;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Domain;
import org.productops.glossary.Explanation;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.Term;
import org.productops.glossary.TermType;
import org.productops.glossary.web.ConceptEntries.Lozenge;

/** All that a glossary says of one concept; its editors decide there what becomes of it. */
final class ConceptPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("glossary/concept.vm", View.class);

    /** What the page's buttons say. */
    private static final String DO = "do";

    private static final String APPROVE = "approve";
    private static final String RETIRE = "retire";
    private static final String DRAFT = "draft";
    private static final String REVIEWED = "reviewed";
    private static final String DECLINE = "decline";
    private static final String MERGE = "merge";

    /** The parameter that says that somebody presses a button in the list. */
    private static final String BACK = "back";

    private static final String VERSION = "version";

    /** The fields at which the page says what is wrong. */
    private static final Set<String> FIELDS = Set.of(ConceptDecisionService.REASON, ConceptDecisionService.INTO);

    /** So many changes are shown at once. */
    private static final int CHANGES = 20;

    /** The level of the headings between which long texts stand. */
    private static final int HEADING = 3;

    private final ConceptService concepts;
    private final GlossaryServices services;
    private final ConceptForms forms;
    private final GlossaryWay way;
    private final Drawings drawings;

    /** What draws the parts of the page. */
    record Drawings(Templates templates, ProductDates dates, AuditDrawing changes) {}

    ConceptPage(
            ConceptService concepts,
            GlossaryServices services,
            ConceptForms forms,
            GlossaryWay way,
            Drawings drawings) {
        this.concepts = concepts;
        this.services = services;
        this.forms = forms;
        this.way = way;
        this.drawings = drawings;
    }

    /**
     * The page.
     *
     * @param errors why what was asked for was not done, as far as no field says that
     * @param question what is asked before it is done
     * @param declined why it was not taken up; empty if it was not proposed, or was
     * @param homonyms what else its words mean
     * @param narrower what is more special
     * @param editing what the reader may do; empty for those who may not edit the glossary
     */
    record View(
            Frame frame,
            List<Crumb> crumbs,
            Message title,
            String name,
            String shortForm,
            Optional<Lozenge> status,
            Optional<Message> notice,
            List<Message> errors,
            Optional<Question> question,
            Optional<Proposal> proposal,
            String declined,
            List<Meaning> meanings,
            List<LanguageTerms> languages,
            List<Link> domain,
            List<Link> broader,
            List<Link> narrower,
            List<Link> related,
            List<Link> homonyms,
            Optional<Link> area,
            String owner,
            Optional<Review> review,
            List<Link> sources,
            PageToken token,
            long version,
            Optional<Editing> editing,
            Optional<History> history) {}

    /** What was changed, for those who edit the glossary. */
    record History(boolean any, String entriesHtml, String pagerHtml) {}

    /**
     * What it means in one language.
     *
     * @param language what the heading says; empty if it needs none
     */
    record Meaning(String tag, String language, String definition, String textHtml) {}

    record LanguageTerms(String tag, String language, List<TermView> terms) {}

    /**
     * A term.
     *
     * @param look how AUI colours what is said of its status
     * @param details what else is known of it
     * @param instead what is to be written in place of it; empty if it may be written, or nobody says
     */
    record TermView(
            String text,
            Message status,
            String look,
            boolean allowed,
            List<Message> details,
            String forms,
            String note,
            Optional<Link> instead) {}

    /** @param path where it is seen; empty if it is seen nowhere */
    record Link(String name, Optional<String> path) {}

    /** @param next when it is to be looked at; empty if nobody ever has */
    record Review(boolean due, Optional<Message> every, Optional<Message> next, Optional<Message> last) {}

    /**
     * What was proposed.
     *
     * @param id its own, which is none of the choices
     * @param choices where the concepts are found of which it may become a word
     * @param into what was typed for that one
     * @param noReason why it was not declined
     * @param noConcept why it did not become a word of another
     */
    record Proposal(
            String proposer,
            long id,
            String choices,
            String reason,
            String into,
            String intoName,
            Optional<Message> noReason,
            Optional<Message> noConcept) {}

    /**
     * What is asked before a concept is put in force.
     *
     * @param answer what is sent to agree to it
     * @param back whether the way leads back to the list then
     */
    record Question(List<Message> facts, String answer, boolean back) {}

    record Editing(
            String action, String edit, String delete, boolean approvable, boolean retirable, boolean reviewable) {}

    @Override
    public PageResult show(PageRequest request) {
        try {
            return page(200, request, FieldErrors.none(), Optional.empty());
        } catch (NotFoundException e) {
            return PageResult.go(successor(request).orElseThrow(() -> e));
        }
    }

    /** Whoever proposed what became a word of another term has the address of the proposal. */
    private Optional<String> successor(PageRequest request) {
        String key = GlossaryAddresses.key(request);
        return concepts.successor(key, GlossaryAddresses.id(request)).map(other -> GlossaryState.back(request)
                .on(GlossaryAddresses.concept(concepts.view(key).place(), other.id()))
                .done(GlossaryListPage.TAKEN_OVER)
                .toString());
    }

    @Override
    public PageResult submit(PageRequest request) {
        try {
            return PageResult.go(done(request));
        } catch (UnconfirmedException e) {
            Question question =
                    new Question(e.facts(), e.answer(), !request.text(BACK).isEmpty());
            return page(HttpStatus.of(e), request, FieldErrors.none(), Optional.of(question));
        } catch (InvalidException e) {
            return page(HttpStatus.of(e), request, e.errors(), Optional.empty());
        } catch (ConflictException | BusyException e) {
            return page(HttpStatus.of(e), request, FieldErrors.of(e.text()), Optional.empty());
        }
    }

    @Override
    public PageResult expired(PageRequest request, ExpiredException expired) {
        return page(
                HttpStatus.of((ProductOpsException) expired),
                request,
                FieldErrors.of(expired.text()),
                Optional.empty());
    }

    private String done(PageRequest request) {
        String key = GlossaryAddresses.key(request);
        long id = GlossaryAddresses.id(request);
        long version = request.id(VERSION).orElse(0L);
        return switch (request.text(DO)) {
            case APPROVE ->
                after(
                        request,
                        services.decisions()
                                .decide(
                                        key,
                                        id,
                                        version,
                                        ConceptStatus.APPROVED,
                                        Confirmation.of(request.text(Confirmation.FIELD))),
                        GlossaryListPage.APPROVED);
            case RETIRE -> retired(request, key, id, version);
            case DRAFT ->
                after(
                        request,
                        services.decisions().decide(key, id, version, ConceptStatus.DRAFT, Confirmation.NONE),
                        GlossaryListPage.SAVED);
            case REVIEWED -> after(request, concepts.reviewed(key, id, version), GlossaryListPage.REVIEWED);
            case DECLINE ->
                after(
                        request,
                        services.decisions().decline(key, id, version, request.raw(ConceptDecisionService.REASON)),
                        GlossaryListPage.DECLINED);
            case MERGE ->
                after(
                        request,
                        services.decisions()
                                .merge(key, id, version, forms.meant(key, request.text(ConceptDecisionService.INTO))),
                        GlossaryListPage.MERGED);
            default ->
                GlossaryState.back(request)
                        .on(GlossaryAddresses.concept(concepts.placeToEdit(key), id))
                        .toString();
        };
    }

    private String retired(PageRequest request, String key, long id, long version) {
        try {
            return after(
                    request,
                    services.decisions().decide(key, id, version, ConceptStatus.RETIRED, Confirmation.NONE),
                    GlossaryListPage.RETIRED);
        } catch (UnconfirmedException e) {
            return GlossaryWay.fromPage(
                            GlossaryState.back(request),
                            GlossaryAddresses.about(GlossaryAddresses.RETIRE, concepts.placeToEdit(key), id))
                    .toString();
        }
    }

    private String after(PageRequest request, Concept concept, String what) {
        return request.text(BACK).isEmpty()
                ? GlossaryState.back(request)
                        .on(GlossaryAddresses.concept(
                                concepts.view(GlossaryAddresses.key(request)).place(), concept.id()))
                        .done(what)
                        .toString()
                : way.next(request, concept, what);
    }

    private PageResult page(int status, PageRequest request, FieldErrors errors, Optional<Question> question) {
        GlossaryView view = concepts.view(GlossaryAddresses.key(request));
        Concept concept = concepts.concept(view.place().key(), GlossaryAddresses.id(request));
        return PageResult.show(
                status,
                TEMPLATE,
                new Drawing(view, concept, GlossaryState.back(request)).view(request, errors, question));
    }

    /** One concept, as one reader sees it. */
    private final class Drawing {

        private final GlossaryView view;
        private final Concept concept;
        private final GlossaryState state;
        private final GlossaryPlace place;
        private final GlossaryContent content;
        private final Locale locale = way.locale();
        private final SpokenLanguages languages = SpokenLanguages.of(locale);
        private final PersonNames names = forms.names();

        Drawing(GlossaryView view, Concept concept, GlossaryState state) {
            this.view = view;
            this.concept = concept;
            this.state = state;
            this.place = view.place();
            this.content = view.content();
        }

        View view(PageRequest request, FieldErrors errors, Optional<Question> question) {
            Concept.Classification where = concept.classification();
            boolean proposal = concept.isProposal();
            return new View(
                    request.frame(),
                    GlossaryAddresses.crumbs(place, state),
                    Message.of("productops.glossary.concept.title", concept.name(locale)),
                    concept.name(locale),
                    concept.synonyms(locale).stream()
                            .filter(term -> term.type().isShort())
                            .findFirst()
                            .map(Term::text)
                            .orElse(""),
                    ConceptEntries.lozenge(concept),
                    notice(request),
                    general(errors, proposal),
                    question,
                    proposal ? Optional.of(proposal(request, errors)) : Optional.empty(),
                    declined(),
                    meanings(),
                    languageTerms(),
                    content.domains().way(where.domainId()).stream()
                            .map(this::link)
                            .toList(),
                    links(where.broader()),
                    sorted(content.narrower(concept.id()).stream()),
                    links(where.related()),
                    homonyms(),
                    area(where.areaKey()),
                    concept.care().ownerKey().isEmpty()
                            ? ""
                            : names.of(concept.care().ownerKey()),
                    review(),
                    concept.sources().stream().map(ConceptPage::source).toList(),
                    request.token(),
                    concept.version(),
                    view.editable() ? Optional.of(editing(proposal)) : Optional.empty(),
                    view.editable() ? Optional.of(history(request)) : Optional.empty());
        }

        private Proposal proposal(PageRequest request, FieldErrors errors) {
            String into = request.text(ConceptDecisionService.INTO);
            return new Proposal(
                    names.of(concept.care().proposerKey()),
                    concept.id(),
                    GlossaryAddresses.choices(place),
                    request.raw(ConceptDecisionService.REASON),
                    into,
                    forms.meant(place.key(), into)
                            .flatMap(content::find)
                            .map(other -> other.name(locale))
                            .orElse(into),
                    errors.at(ConceptDecisionService.REASON),
                    errors.at(ConceptDecisionService.INTO));
        }

        /** What no field of the page says. */
        private List<Message> general(FieldErrors errors, boolean proposal) {
            List<Message> general = new ArrayList<>(errors.general());
            errors.fields().forEach((field, error) -> {
                if (!proposal || !FIELDS.contains(field)) {
                    general.add(error);
                }
            });
            return general;
        }

        private History history(PageRequest request) {
            Slice<RecordedEntry> changes = services.history()
                    .of(place.key(), concept.id(), Paging.parse(request.text(Paging.START), "", CHANGES, CHANGES));
            return new History(
                    changes.total() > 0,
                    drawings.changes().html(changes.values(), false),
                    Pager.html(
                            drawings.templates(), changes, state.on(GlossaryAddresses.concept(place, concept.id()))));
        }

        private Optional<Message> notice(PageRequest request) {
            return switch (request.done()) {
                case GlossaryListPage.SAVED,
                        GlossaryListPage.APPROVED,
                        GlossaryListPage.DECLINED,
                        GlossaryListPage.MERGED,
                        GlossaryListPage.TAKEN_OVER,
                        GlossaryListPage.RETIRED,
                        GlossaryListPage.REVIEWED ->
                    Optional.of(Message.of("productops.glossary.done." + request.done(), concept.name(locale)));
                default -> Optional.empty();
            };
        }

        private String declined() {
            return concept.declined().orElse("");
        }

        /** In the reader's language first, then in the others as they come; a single one that is the reader's needs no heading. */
        private List<Meaning> meanings() {
            List<Explanation> all = new ArrayList<>(concept.explanations());
            Optional<Explanation> own = concept.explanation(locale);
            own.ifPresent(first -> {
                all.remove(first);
                all.add(0, first);
            });
            boolean plain =
                    all.size() == 1 && all.get(0).language().getLanguage().equals(locale.getLanguage());
            return all.stream().map(each -> meaning(each, plain)).toList();
        }

        private Meaning meaning(Explanation explanation, boolean plain) {
            return new Meaning(
                    LanguageTag.of(explanation.language()),
                    plain ? "" : languages.name(explanation.language()),
                    explanation.definition(),
                    explanation.text().isEmpty() ? "" : FormattedText.html(explanation.text(), HEADING));
        }

        /** As with what it means, the reader's language is the first. */
        private List<LanguageTerms> languageTerms() {
            Locale own = concept.named(locale).language();
            return Stream.concat(Stream.of(own), concept.terms().stream().map(Term::language))
                    .distinct()
                    .map(language -> new LanguageTerms(
                            LanguageTag.of(language),
                            languages.name(language),
                            concept.terms().stream()
                                    .filter(term -> term.language().equals(language))
                                    .map(this::term)
                                    .toList()))
                    .toList();
        }

        private TermView term(Term term) {
            List<Message> details = new ArrayList<>();
            if (term.type() != TermType.FULL_FORM) {
                details.add(ConceptWords.text(term.type()));
            }
            term.partOfSpeech().map(ConceptWords::text).ifPresent(details::add);
            if (term.caseRule() != CaseRule.ANY) {
                details.add(ConceptWords.text(term.caseRule()));
            }
            if (!term.status().isAllowed() && term.replacedBy() != 0) {
                content.find(term.replacedBy())
                        .filter(other -> other.status() == ConceptStatus.RETIRED)
                        .ifPresent(other -> details.add(
                                Message.of("productops.glossary.term.replaced-retired", other.name(locale))));
            }
            return new TermView(
                    term.text(),
                    ConceptWords.text(term.status()),
                    ConceptWords.look(term.status()),
                    term.status().isAllowed(),
                    details,
                    String.join(", ", term.forms()),
                    term.note(),
                    content.replacement(concept, term).map(other -> instead(term, other)));
        }

        private Link instead(Term term, Term other) {
            return new Link(
                    other.text(), term.replacedBy() == 0 ? Optional.empty() : Optional.of(page(term.replacedBy())));
        }

        private Link link(Domain domain) {
            return new Link(
                    domain.name(),
                    Optional.of(
                            GlossaryState.ofDomain(domain.id()).address(place).toString()));
        }

        private List<Link> links(Set<Long> ids) {
            return sorted(ids.stream().flatMap(id -> content.find(id).stream()));
        }

        private List<Link> sorted(Stream<Concept> some) {
            TextOrder order = TextOrder.of(locale);
            return some.sorted(Comparator.comparing(each -> order.key(each.name(locale))))
                    .map(each -> new Link(each.name(locale), Optional.of(page(each.id()))))
                    .toList();
        }

        private List<Link> homonyms() {
            return sorted(concept.terms().stream()
                    .flatMap(term -> content.lookup(term.text()).stream())
                    .filter(other -> other.id() != concept.id())
                    .distinct());
        }

        private String page(long id) {
            return state.on(GlossaryAddresses.concept(place, id)).toString();
        }

        private Optional<Link> area(String key) {
            AreaNames areas = forms.areas();
            return key.isEmpty() ? Optional.empty() : Optional.of(new Link(areas.path(key), areas.page(key)));
        }

        private Optional<Review> review() {
            Concept.Care care = concept.care();
            if (care.reviewMonths() == 0 && care.reviewed().isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Review(
                    concepts.isDue(place.key(), concept),
                    care.reviewMonths() == 0
                            ? Optional.empty()
                            : Optional.of(Message.of("productops.glossary.review.every", care.reviewMonths())),
                    care.due()
                            .map(day -> Message.of(
                                    "productops.glossary.review.next",
                                    drawings.dates().day(day))),
                    care.reviewed()
                            .map(day -> Message.of(
                                    "productops.glossary.review.last",
                                    drawings.dates().day(day)))));
        }

        private Editing editing(boolean proposal) {
            return new Editing(
                    state.on(GlossaryAddresses.concept(place, concept.id())).toString(),
                    way(GlossaryAddresses.EDIT),
                    way(GlossaryAddresses.DELETE),
                    concept.status() != ConceptStatus.APPROVED,
                    concept.status() != ConceptStatus.RETIRED && !proposal,
                    concept.status() == ConceptStatus.APPROVED);
        }

        private String way(String page) {
            Address address = GlossaryAddresses.about(page, place, concept.id());
            return GlossaryWay.fromPage(state, address).toString();
        }
    }

    private static Link source(String source) {
        return new Link(source, Optional.of(source).filter(each -> WebAddress.isOne(each)));
    }
}
