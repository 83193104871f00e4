package org.productops.feedback.intake.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.setup.SetUpProject;
import org.productops.common.text.Texts;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.common.web.form.RowGroup;
import org.productops.feedback.intake.IntakeKind;
import org.productops.feedback.intake.IntakeMapping;
import org.productops.feedback.intake.IntakeRule;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeSourceDraft;
import org.productops.feedback.intake.IntakeSourceFields;
import org.productops.feedback.intake.IntakeSourceService;
import org.productops.feedback.intake.IntakeTarget;
import org.productops.feedback.intake.IntakeTrialService;

/** The form of a source. */
final class IntakeSourceFormType extends FormType<IntakeSource> {

    private static final String FIELD = "productops.intake.field.";
    private static final String FORM = "productops.intake.form.";

    private final IntakeSourceService sources;
    private final IntakeTrialDrawing trials;
    private final People people;
    private final Texts texts;

    IntakeSourceFormType(IntakeSourceService sources, IntakeTrialService trials, People people, Texts texts) {
        super("productops-intake-source", IntakeSource.class);
        this.trials = new IntakeTrialDrawing(trials, texts);
        this.sources = sources;
        this.people = people;
        this.texts = texts;
    }

    @Override
    protected List<Field> fields(Optional<IntakeSource> record) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(IntakeSourceFields.NAME, FieldKind.TEXT, FIELD + "name")
                .mandatory()
                .help("productops.intake.form.name-help"));
        fields.add(
                record.isPresent()
                        ? Field.of(IntakeSourceFields.KIND, FieldKind.FIXED, FIELD + "kind")
                        : Field.of(IntakeSourceFields.KIND, FieldKind.CHOICE, FIELD + "kind")
                                .mandatory()
                                .choices(kinds())
                                .help("productops.intake.form.kind-help"));
        fields.add(Field.of(IntakeSourceFields.PROJECT, FieldKind.CHOICE, FIELD + "project")
                .mandatory()
                .choices(projects())
                .help("productops.intake.form.project-help"));
        fields.add(Field.of(IntakeSourceFields.RUNS_AS, FieldKind.USER, FIELD + "runsas")
                .mandatory()
                .help("productops.intake.form.runs-as-help"));
        if (record.map(source -> source.kind().isSigned()).orElse(true)) {
            Field field = Field.of(IntakeSourceFields.SECRET, FieldKind.TEXT, FIELD + "secret");
            Field secret = field.help(
                    record.map(source -> source.lacksSecret() ? FORM + "secret-missing" : FORM + "secret-set")
                            .orElse(FORM + "secret-help"));
            fields.add(
                    record.isPresent()
                            ? secret
                            : secret.shownWhere(
                                    IntakeSourceFields.KIND, IntakeKind.ZENDESK.name(), IntakeKind.INTERCOM.name()));
            Field topics = Field.of(IntakeSourceFields.TOPICS, FieldKind.LINES, FIELD + "topics")
                    .help("productops.intake.form.topics-help");
            fields.add(
                    record.isPresent()
                            ? topics
                            : topics.shownWhere(
                                    IntakeSourceFields.KIND, IntakeKind.ZENDESK.name(), IntakeKind.INTERCOM.name()));
        }
        fields.add(Field.of(IntakeSourceFields.PER_MINUTE, FieldKind.TEXT, FIELD + "perminute")
                .help("productops.intake.form.per-minute-help", IntakeSource.MOST_PER_MINUTE));
        fields.add(Field.of(IntakeSourceFields.KEPT_DAYS, FieldKind.TEXT, FIELD + "keptdays")
                .help("productops.intake.form.kept-days-help", IntakeSource.MOST_KEPT_DAYS));
        fields.add(Field.of(IntakeSourceFields.ACTIVE, FieldKind.CHECK, FIELD + "active")
                .help("productops.intake.form.active-help"));
        fields.add(Field.of(IntakeSourceFields.SAMPLE, FieldKind.SAMPLE, FIELD + "sample")
                .help("productops.intake.form.sample-help"));
        return fields;
    }

    private static List<Choice> kinds() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.labelled("", "productops.intake.form.choose"));
        IntakeKind.openOnes().forEach(kind -> choices.add(Choice.labelled(kind.name(), kind.textKey())));
        return choices;
    }

    private List<Choice> projects() {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.labelled("", "productops.intake.form.choose"));
        sources.projects()
                .forEach(project ->
                        choices.add(Choice.named(project.key(), project.name() + " (" + project.key() + ")")));
        return choices;
    }

    @Override
    protected List<RowGroup> groups() {
        return List.of(new RowGroup(
                        IntakeSourceFields.RULES,
                        FIELD + "rules",
                        "productops.intake.form.rule",
                        "productops.intake.form.add-rule",
                        List.of(
                                Field.of(IntakeSourceFields.TARGET, FieldKind.CHOICE, FIELD + "target")
                                        .choices(Arrays.stream(IntakeTarget.values())
                                                .filter(IntakeTarget::isMapped)
                                                .map(target -> Choice.labelled(target.id(), target.textKey()))
                                                .toList()),
                                Field.of(IntakeSourceFields.FROM, FieldKind.TEXT, FIELD + "from")
                                        .mandatory()
                                        .help("productops.intake.form.from-help"),
                                Field.of(IntakeSourceFields.WORDS, FieldKind.TEXT, FIELD + "words")
                                        .help("productops.intake.form.words-help")),
                        FormValues.EMPTY.with(IntakeSourceFields.TARGET, IntakeTarget.QUOTE.id()),
                        2 * IntakeTarget.values().length)
                .choosingOnce(IntakeSourceFields.TARGET, "productops.intake.form.full"));
    }

    @Override
    protected Map<String, List<Message>> remarks(Optional<IntakeSource> record, FormValues values) {
        Optional<IntakeKind> kind =
                record.map(IntakeSource::kind).or(() -> IntakeKind.named(values.text(IntakeSourceFields.KIND)));
        List<Message> remarks = new ArrayList<>();
        remarks.add(Message.of(
                kind.isPresent() ? "productops.intake.form.rules-help" : "productops.intake.form.rules-help-new"));
        kind.ifPresent(each -> IntakeMapping.usual(each).forEach(rule -> remarks.add(usual(rule))));
        return Map.of(
                IntakeSourceFields.RULES,
                remarks,
                IntakeSourceFields.SAMPLE,
                trials.of(draft(values), record, values.text(IntakeSourceFields.SAMPLE)));
    }

    private Message usual(IntakeRule rule) {
        return rule.words().isEmpty()
                ? Message.of(
                        "productops.intake.form.usual", texts.get(rule.target().textKey()), rule.from())
                : Message.of(
                        "productops.intake.form.usual-words",
                        texts.get(rule.target().textKey()),
                        rule.from(),
                        rule.words());
    }

    @Override
    protected FormValues values(IntakeSource source) {
        return FormValues.EMPTY
                .with(IntakeSourceFields.NAME, source.name())
                .with(IntakeSourceFields.KIND, texts.get(source.kind().textKey()))
                .with(
                        IntakeSourceFields.PROJECT,
                        sources.projects().stream()
                                .filter(project -> project.id() == source.projectId())
                                .map(SetUpProject::key)
                                .findFirst()
                                .orElse(""))
                .with(
                        IntakeSourceFields.RUNS_AS,
                        people.findByKey(source.runsAsKey()).map(Person::name).orElse(source.runsAsKey()))
                .with(IntakeSourceFields.TOPICS, String.join("\n", source.topics()))
                .with(IntakeSourceFields.PER_MINUTE, String.valueOf(source.perMinute()))
                .with(IntakeSourceFields.KEPT_DAYS, String.valueOf(source.keptDays()))
                .with(IntakeSourceFields.ACTIVE, source.active())
                .withRows(
                        IntakeSourceFields.RULES,
                        source.mapping().rules().stream()
                                .map(rule -> FormValues.EMPTY
                                        .with(
                                                IntakeSourceFields.TARGET,
                                                rule.target().id())
                                        .with(IntakeSourceFields.FROM, rule.from())
                                        .with(IntakeSourceFields.WORDS, rule.words()))
                                .toList());
    }

    /** What was typed, as a draft. */
    static IntakeSourceDraft draft(FormValues typed) {
        return new IntakeSourceDraft(
                typed.text(IntakeSourceFields.NAME),
                typed.text(IntakeSourceFields.KIND),
                typed.text(IntakeSourceFields.PROJECT),
                typed.text(IntakeSourceFields.RUNS_AS),
                typed.text(IntakeSourceFields.SECRET),
                typed.text(IntakeSourceFields.TOPICS),
                typed.text(IntakeSourceFields.PER_MINUTE),
                typed.text(IntakeSourceFields.KEPT_DAYS),
                typed.checked(IntakeSourceFields.ACTIVE),
                typed.rows(IntakeSourceFields.RULES).stream()
                        .map(row -> new IntakeSourceDraft.Rule(
                                row.text(IntakeSourceFields.TARGET),
                                row.text(IntakeSourceFields.FROM),
                                row.text(IntakeSourceFields.WORDS)))
                        .toList());
    }
}
