package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.SpokenLanguages;
import org.productops.common.user.Person;
import org.productops.common.user.PersonNames;
import org.productops.common.web.Template;
import org.productops.common.web.form.Below;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.common.web.form.LinePart;
import org.productops.common.web.form.RowGroup;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptDraft;
import org.productops.glossary.ConceptFields;
import org.productops.glossary.ConceptRules;
import org.productops.glossary.Domain;
import org.productops.glossary.DomainTree;
import org.productops.glossary.Explanation;
import org.productops.glossary.ExplanationDraft;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.Term;
import org.productops.glossary.TermDraft;
import org.productops.glossary.TermFields;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;

/** The form of a concept: its terms and what it means first, and what few need below. */
final class ConceptFormType extends FormType<Concept> {

    /** What stands before the number of a concept that a picker has chosen; no word is looked up that begins so. */
    private static final String NUMBER = "#";

    private static final String LANGUAGES = "languages";
    private static final String AREAS = "areas";
    private static final Pattern NUMBERED = Pattern.compile(NUMBER + "(\\d{1,18})");
    private static final Pattern PART = Pattern.compile("(\\w+)\\[(\\d+)\\]\\.(\\w+)");

    private static final Template<NoDomains> NO_DOMAINS =
            new Template<>("glossary/form-no-domains.vm", NoDomains.class);

    private final Known known;
    private Map<String, Below<?>> others = Map.of();

    ConceptFormType(Known known) {
        super("productops-concept", Concept.class);
        this.known = known;
    }

    /**
     * What the form must know of the glossary and the world.
     *
     * @param place the glossary; empty if it is gone
     */
    record Known(
            Optional<GlossaryPlace> place,
            GlossaryContent content,
            SpokenLanguages languages,
            Locale reader,
            AreaNames areas,
            PersonNames owners) {

        Locale language() {
            return place.map(GlossaryPlace::language).orElse(reader);
        }
    }

    @Override
    protected boolean rowsFirst() {
        return true;
    }

    @Override
    protected List<RowGroup> groups() {
        return List.of(
                new RowGroup(
                                ConceptFields.TERMS,
                                "productops.glossary.form.terms",
                                "productops.glossary.form.term",
                                "productops.glossary.form.term-add",
                                termFields(),
                                blankTerm(),
                                ConceptRules.MOST_TERMS + 1)
                        .folded(
                                LinePart.of(TermFields.TEXT),
                                LinePart.of(TermFields.LANGUAGE),
                                LinePart.of(TermFields.STATUS),
                                LinePart.of(TermFields.TYPE))
                        .carrying(TermFields.LANGUAGE),
                new RowGroup(
                                ConceptFields.EXPLANATIONS,
                                "productops.glossary.form.explanations",
                                "productops.glossary.form.explanation",
                                "productops.glossary.form.explanation-add",
                                List.of(
                                        Field.of(
                                                        TermFields.DEFINITION,
                                                        FieldKind.LINES,
                                                        "productops.glossary.form.definition")
                                                .help(
                                                        "productops.glossary.form.definition.help",
                                                        ConceptRules.LONGEST_DEFINITION),
                                        language(),
                                        Field.of(TermFields.TEXT, FieldKind.LINES, "productops.glossary.form.text")
                                                .help("productops.glossary.form.text.help")
                                                .underMore()),
                                FormValues.EMPTY.with(TermFields.LANGUAGE, name(known.language())),
                                ConceptRules.MOST_EXPLANATIONS + 1)
                        .folded(LinePart.of(TermFields.DEFINITION), LinePart.of(TermFields.LANGUAGE)));
    }

    private static List<Field> termFields() {
        return List.of(
                Field.of(TermFields.TEXT, FieldKind.TEXT, "productops.glossary.form.term-text")
                        .mandatory(),
                language(),
                Field.of(TermFields.STATUS, FieldKind.CHOICE, "productops.glossary.form.term-status")
                        .choices(usualFirst("productops.glossary.form.term-status.usual", ConceptWords.termStatuses())),
                Field.of(TermFields.REPLACED_BY, FieldKind.CONCEPT, "productops.glossary.form.replaced-by")
                        .help("productops.glossary.form.replaced-by.help")
                        .shownWhere(TermFields.STATUS, TermStatus.DEPRECATED.name(), TermStatus.SUPERSEDED.name()),
                Field.of(TermFields.TYPE, FieldKind.CHOICE, "productops.glossary.form.term-type")
                        .choices(ConceptWords.termTypes())
                        .underMore(),
                Field.of(TermFields.CASE_RULE, FieldKind.CHOICE, "productops.glossary.form.case-rule")
                        .choices(usualFirst("productops.glossary.form.case-rule.usual", ConceptWords.caseRules()))
                        .help("productops.glossary.form.case-rule.help")
                        .underMore(),
                Field.of(TermFields.PART_OF_SPEECH, FieldKind.CHOICE, "productops.glossary.form.part-of-speech")
                        .choices(usualFirst("productops.glossary.form.unsaid", ConceptWords.partsOfSpeech()))
                        .underMore(),
                Field.of(TermFields.FORMS, FieldKind.LINES, "productops.glossary.form.forms")
                        .help("productops.glossary.form.forms.help", ConceptRules.MOST_TERM_FORMS)
                        .underMore(),
                Field.of(TermFields.NOTE, FieldKind.LINES, "productops.glossary.form.note")
                        .help("productops.glossary.form.note.help")
                        .underMore());
    }

    private static Field language() {
        return Field.of(TermFields.LANGUAGE, FieldKind.SUGGESTION, "productops.glossary.form.language")
                .suggestions(LANGUAGES);
    }

    private static List<Choice> usualFirst(String usualKey, List<Choice> choices) {
        return Stream.concat(Stream.of(Choice.labelled("", usualKey)), choices.stream())
                .toList();
    }

    @Override
    protected List<Field> fields(Optional<Concept> record) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(ConceptFields.STATUS, FieldKind.CHOICE, "productops.glossary.form.status")
                .choices(ConceptWords.statuses())
                .help("productops.glossary.form.status.help")
                .underMore());
        Field domain = Field.of(ConceptFields.DOMAIN, FieldKind.CHOICE, "productops.glossary.form.domain")
                .choices(domains(known.content().domains()))
                .underMore();
        fields.add(hasDomains() ? domain : domain.help("productops.glossary.form.domain.none"));
        boolean areas = known.areas().isKnown()
                || record.filter(each -> !each.classification().areaKey().isEmpty())
                        .isPresent();
        fields.add(
                areas
                        ? Field.of(ConceptFields.AREA, FieldKind.SUGGESTION, "productops.glossary.form.area")
                                .suggestions(AREAS)
                                .help(known.areas().help())
                                .underMore()
                        : Field.of(ConceptFields.AREA, FieldKind.CHOICE, "productops.glossary.form.area")
                                .choices(List.of(Choice.labelled("", "productops.glossary.form.no-area")))
                                .help("productops.glossary.form.area.none")
                                .underMore());
        fields.add(Field.of(ConceptFields.BROADER, FieldKind.CONCEPTS, "productops.glossary.form.broader")
                .help("productops.glossary.form.broader.help")
                .underMore());
        fields.add(Field.of(ConceptFields.RELATED, FieldKind.CONCEPTS, "productops.glossary.form.related")
                .help("productops.glossary.form.related.help")
                .underMore());
        fields.add(Field.of(ConceptFields.SOURCES, FieldKind.LINES, "productops.glossary.form.sources")
                .help("productops.glossary.form.sources.help", ConceptRules.MOST_SOURCES)
                .underMore());
        fields.add(Field.of(ConceptFields.OWNER, FieldKind.TEXT, "productops.glossary.form.owner")
                .help("productops.glossary.form.owner.help")
                .underMore());
        fields.add(Field.of(ConceptFields.REVIEW_MONTHS, FieldKind.TEXT, "productops.glossary.form.review-months")
                .help("productops.glossary.form.review-months.help")
                .underMore());
        fields.add(Field.of(ConceptFields.REVIEWED, FieldKind.DATE, "productops.glossary.form.reviewed")
                .underMore());
        return fields;
    }

    private boolean hasDomains() {
        return !known.content().domains().all().isEmpty();
    }

    /** All domains with the way to each, in the order of the tree; first of all none. */
    static List<Choice> domains(DomainTree tree) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.labelled("", "productops.glossary.form.no-domain"));
        addDomains(tree, 0, choices);
        return choices;
    }

    private static void addDomains(DomainTree tree, long parent, List<Choice> choices) {
        for (Domain domain : tree.below(parent)) {
            choices.add(Choice.named(String.valueOf(domain.id()), tree.path(domain.id())));
            addDomains(tree, domain.id(), choices);
        }
    }

    @Override
    protected String source(Field field) {
        return field.kind() == FieldKind.CONCEPT || field.kind() == FieldKind.CONCEPTS
                ? known.place().map(GlossaryAddresses::choices).orElse("")
                : "";
    }

    @Override
    protected Map<String, List<Choice>> suggestions(FormValues values) {
        return Map.of(
                LANGUAGES,
                known.languages().all().stream()
                        .map(name -> Choice.named(name, name))
                        .toList(),
                AREAS,
                known.areas().all().stream()
                        .map(path -> Choice.named(path, path))
                        .toList());
    }

    @Override
    protected String display(Field field, String value) {
        if (field.kind() != FieldKind.CONCEPT && field.kind() != FieldKind.CONCEPTS) {
            return value;
        }
        Matcher number = NUMBERED.matcher(value.strip());
        return number.matches()
                ? known.content()
                        .find(Long.parseLong(number.group(1)))
                        .map(concept -> concept.name(known.reader()))
                        .orElse(value)
                : value;
    }

    /** An error at {@code terms[2].text} belongs to the field {@code terms.2.text}. */
    @Override
    protected String place(String name, FormValues values) {
        Matcher part = PART.matcher(name);
        return part.matches() ? part.group(1) + "." + part.group(2) + "." + part.group(3) : name;
    }

    private String name(Locale language) {
        return known.languages().typed(language);
    }

    private FormValues blankTerm() {
        return FormValues.EMPTY
                .with(TermFields.LANGUAGE, name(known.language()))
                .with(TermFields.TYPE, TermType.FULL_FORM.name());
    }

    /**
     * What stands in the form of a new concept.
     *
     * @param shortForm what may be written for its name; empty for none
     * @param source where it was read; empty if nobody says
     */
    FormValues blank(String name, String shortForm, String source) {
        List<FormValues> terms = new ArrayList<>();
        terms.add(blankTerm().with(TermFields.TEXT, name));
        if (!shortForm.isEmpty()) {
            terms.add(blankTerm()
                    .with(TermFields.TEXT, shortForm)
                    .with(TermFields.TYPE, TermType.ofShort(shortForm).name()));
        }
        return FormValues.EMPTY
                .with(ConceptFields.SOURCES, source)
                .withRows(ConceptFields.TERMS, terms)
                .withRows(
                        ConceptFields.EXPLANATIONS,
                        List.of(FormValues.EMPTY.with(TermFields.LANGUAGE, name(known.language()))));
    }

    /** Leads to what has a word already that was typed, below the question about that. */
    void show(List<OtherConcepts.Link> concepts) {
        others = OtherConcepts.below(QUESTION, concepts);
    }

    @Override
    protected Map<String, Below<?>> below(Optional<Concept> record) {
        Map<String, Below<?>> below = new HashMap<>(others);
        known.place()
                .filter(any -> !hasDomains())
                .ifPresent(place -> below.put(
                        ConceptFields.DOMAIN,
                        new Below<>(
                                NO_DOMAINS,
                                new NoDomains(GlossaryAddresses.page(GlossaryAddresses.DOMAIN_NEW, place)
                                        .toString()))));
        return below;
    }

    /** Where the first domain is made. */
    record NoDomains(String path) {}

    @Override
    protected FormValues values(Concept concept) {
        Concept.Classification place = concept.classification();
        Concept.Care care = concept.care();
        List<FormValues> explanations =
                concept.explanations().stream().map(this::row).toList();
        return FormValues.EMPTY
                .with(ConceptFields.STATUS, concept.status().name())
                .with(ConceptFields.DOMAIN, number(place.domainId(), ""))
                .with(ConceptFields.AREA, known.areas().path(place.areaKey()))
                .with(ConceptFields.BROADER, numbers(place.broader()))
                .with(ConceptFields.RELATED, numbers(place.related()))
                .with(ConceptFields.SOURCES, String.join("\n", concept.sources()))
                .with(
                        ConceptFields.OWNER,
                        known.owners().find(care.ownerKey()).map(Person::name).orElse(""))
                .with(ConceptFields.REVIEW_MONTHS, number(care.reviewMonths(), ""))
                .with(
                        ConceptFields.REVIEWED,
                        care.reviewed().map(Object::toString).orElse(""))
                .withRows(
                        ConceptFields.TERMS,
                        concept.terms().stream().map(this::row).toList())
                .withRows(
                        ConceptFields.EXPLANATIONS,
                        explanations.isEmpty() ? blank("", "", "").rows(ConceptFields.EXPLANATIONS) : explanations);
    }

    private FormValues row(Term term) {
        return FormValues.EMPTY
                .with(TermFields.TEXT, term.text())
                .with(TermFields.LANGUAGE, name(term.language()))
                .with(TermFields.STATUS, term.status().name())
                .with(TermFields.TYPE, term.type().name())
                .with(
                        TermFields.PART_OF_SPEECH,
                        term.partOfSpeech().map(Enum::name).orElse(""))
                .with(TermFields.CASE_RULE, isUsual(term) ? "" : term.caseRule().name())
                .with(TermFields.FORMS, String.join("\n", term.forms()))
                .with(TermFields.NOTE, term.note())
                .with(TermFields.REPLACED_BY, number(term.replacedBy(), NUMBER));
    }

    /** Whether its case rule is the one that it has if nobody says. */
    private static boolean isUsual(Term term) {
        return term.caseRule() == (term.type() == TermType.ACRONYM ? CaseRule.EXACT : CaseRule.ANY);
    }

    private FormValues row(Explanation explanation) {
        return FormValues.EMPTY
                .with(TermFields.DEFINITION, explanation.definition())
                .with(TermFields.LANGUAGE, name(explanation.language()))
                .with(TermFields.TEXT, explanation.text());
    }

    private static String number(long id, String sign) {
        return id == 0 ? "" : sign + id;
    }

    private static String numbers(Set<Long> ids) {
        return ids.stream().map(id -> NUMBER + id).collect(Collectors.joining("\n"));
    }

    /** What was typed, as a draft. */
    ConceptDraft draft(FormValues typed) {
        return new ConceptDraft(
                typed.text(ConceptFields.STATUS),
                typed.text(ConceptFields.DOMAIN),
                typed.text(ConceptFields.AREA),
                typed.text(ConceptFields.OWNER),
                typed.text(ConceptFields.REVIEW_MONTHS),
                typed.text(ConceptFields.REVIEWED),
                typed.lines(ConceptFields.SOURCES),
                typed.rows(ConceptFields.EXPLANATIONS).stream()
                        .map(row -> new ExplanationDraft(
                                tag(row.text(TermFields.LANGUAGE)),
                                row.text(TermFields.DEFINITION),
                                row.text(TermFields.TEXT)))
                        .toList(),
                typed.rows(ConceptFields.TERMS).stream().map(this::term).toList(),
                typed.lines(ConceptFields.BROADER).stream().map(this::id).toList(),
                typed.lines(ConceptFields.RELATED).stream().map(this::id).toList());
    }

    private TermDraft term(FormValues row) {
        String status = row.text(TermFields.STATUS);
        boolean replaced = status.equals(TermStatus.DEPRECATED.name()) || status.equals(TermStatus.SUPERSEDED.name());
        return new TermDraft(
                row.text(TermFields.TEXT),
                tag(row.text(TermFields.LANGUAGE)),
                status,
                row.text(TermFields.TYPE),
                row.text(TermFields.PART_OF_SPEECH),
                row.text(TermFields.CASE_RULE),
                row.lines(TermFields.FORMS),
                row.text(TermFields.NOTE),
                // What may be written needs no other word: what stands there was left over from before.
                replaced ? id(row.text(TermFields.REPLACED_BY)) : "");
    }

    private String tag(String language) {
        return known.languages().read(language).map(LanguageTag::of).orElse(language);
    }

    /** The number of a concept that was chosen, or that one word means; what means none or several is said to be none. */
    String id(String typed) {
        Matcher number = NUMBERED.matcher(typed.strip());
        if (number.matches()) {
            return number.group(1);
        }
        List<Concept> meant = known.content().lookup(typed.strip());
        return meant.size() == 1 ? String.valueOf(meant.get(0).id()) : typed;
    }

    /** An owner who is not there any more does not stand in the field. */
    @Override
    protected Map<String, List<Message>> remarks(Optional<Concept> record, FormValues values) {
        boolean gone = record.map(concept -> concept.care().ownerKey())
                .filter(key -> !key.isEmpty() && known.owners().find(key).isEmpty())
                .isPresent();
        return gone
                ? Map.of(ConceptFields.OWNER, List.of(Message.of("productops.glossary.form.owner.gone")))
                : Map.of();
    }
}
