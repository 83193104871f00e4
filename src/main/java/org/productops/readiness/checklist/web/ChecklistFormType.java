package org.productops.readiness.checklist.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.common.web.form.LinePart;
import org.productops.common.web.form.RowGroup;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.CheckType;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.EligibleChoices;
import org.productops.readiness.check.SubjectKind;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistFields;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.EligibleText;

/** The form of a checklist: where it stands, how it can be passed, and a row for each item. */
@JiraComponent
public class ChecklistFormType extends FormType<Checklist> {

    /** Nobody types more; a form that says so is not ours. */
    private static final int MOST_ROWS = 2 * Checklist.MOST_ITEMS;

    private static final String YES = "true";
    private static final String NO = "";

    /** The groups among those who decide, one a line: there are too many groups to be listed. */
    static final String GRANTER_GROUPS = "granterGroups";

    /** The group among those who may tick. */
    static final String TICKER_GROUP = "tickerGroup";

    /** The list of headings that items stand under already. */
    private static final String SECTIONS = "sections";

    private static final Pattern OF_GRANTER = Pattern.compile("granters\\.(\\d{1,4})");
    private static final Pattern OF_ITEM = Pattern.compile("items\\.(\\d{1,4})\\.(\\w+)");

    private final ChecklistService checklists;
    private final EligibleChoices people;

    @Inject
    public ChecklistFormType(ChecklistService checklists, EligibleChoices people) {
        super("productops-checklist", Checklist.class);
        this.checklists = checklists;
        this.people = people;
    }

    @Override
    protected List<Field> fields(Optional<Checklist> record) {
        return List.of(
                field(ChecklistFields.NAME, FieldKind.TEXT, "name").mandatory(),
                field(ChecklistFields.DESCRIPTION, FieldKind.LINES, "description"),
                field(ChecklistFields.BY_ITSELF, FieldKind.CHOICE, "by-itself")
                        .choices(List.of(
                                Choice.labelled(NO, "productops.readiness.form.by-name"),
                                Choice.labelled(YES, "productops.readiness.form.by-scope"))),
                field(ChecklistFields.SCOPE, FieldKind.LINES, "matching")
                        .help("productops.readiness.form.scope-help")
                        .shownWhere(ChecklistFields.BY_ITSELF, YES),
                field(ChecklistFields.OVERRIDES, FieldKind.CHECK, "overrides-allowed"),
                field(ChecklistFields.GRANTERS, FieldKind.CHOICES, "granters")
                        .choices(roles())
                        .shownWhere(ChecklistFields.OVERRIDES, YES),
                field(GRANTER_GROUPS, FieldKind.LINES, "granter-groups")
                        .help("productops.readiness.form.granter-groups-help")
                        .shownWhere(ChecklistFields.OVERRIDES, YES),
                field(ChecklistFields.MOST_DAYS, FieldKind.TEXT, "most-days")
                        .help("productops.readiness.form.most-days-help")
                        .shownWhere(ChecklistFields.OVERRIDES, YES));
    }

    private static Field field(String name, FieldKind kind, String text) {
        return Field.of(name, kind, "productops.readiness.form." + text);
    }

    @Override
    protected List<RowGroup> groups() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.hidden(ChecklistFields.ID),
                field(ChecklistFields.TEXT, FieldKind.LINES, "text").mandatory(),
                field(ChecklistFields.SECTION, FieldKind.SUGGESTION, "section").suggestions(SECTIONS),
                field(ChecklistFields.MANDATORY, FieldKind.CHECK, "mandatory"),
                field(ChecklistFields.KIND, FieldKind.CHOICE, "kind").choices(kinds())));
        for (SubjectKind kind : SubjectKind.values()) {
            String[] needing = kinds(type -> type.subjectKind() == kind);
            if (kind != SubjectKind.NONE && needing.length > 0) {
                fields.add(field(subjectField(kind), FieldKind.SUGGESTION, textName(kind.name()))
                        .suggestions(subjectField(kind))
                        .shownWhere(ChecklistFields.KIND, needing));
            }
        }
        String[] comparing = kinds(CheckType::takesValue);
        if (comparing.length > 0) {
            fields.add(field(ChecklistFields.VALUE, FieldKind.TEXT, "value")
                    .help("productops.readiness.form.value-help")
                    .shownWhere(ChecklistFields.KIND, comparing));
        }
        fields.addAll(List.of(
                field(ChecklistFields.HELP, FieldKind.LINES, "help"),
                field(ChecklistFields.LINK, FieldKind.TEXT, "link").help("productops.readiness.form.link-help"),
                field(ChecklistFields.TICKERS, FieldKind.CHOICE, "tickers")
                        .choices(tickers())
                        .shownWhere(ChecklistFields.KIND, Check.MANUAL)
                        .underMore(),
                field(TICKER_GROUP, FieldKind.TEXT, "ticker-group")
                        .shownWhere(ChecklistFields.TICKERS, Eligible.Kind.GROUP.name())
                        .underMore(),
                field(ChecklistFields.CONDITIONS, FieldKind.LINES, "conditions")
                        .help("productops.readiness.form.conditions-help")
                        .underMore(),
                field(ChecklistFields.SKIPPABLE, FieldKind.CHECK, "skippable")
                        .help("productops.readiness.form.skippable-help")
                        .underMore(),
                field(ChecklistFields.STARTS_ON, FieldKind.DATE, "starts-on")
                        .help("productops.readiness.form.starts-on-help")
                        .underMore()));
        return List.of(new RowGroup(
                        ChecklistFields.ITEMS,
                        "productops.readiness.form.items",
                        "productops.readiness.form.row",
                        "productops.readiness.form.add-row",
                        fields,
                        row(checklists.blank().items().get(0), new SubjectTexts(checklists)),
                        MOST_ROWS)
                .folded(
                        LinePart.of(ChecklistFields.TEXT),
                        LinePart.of(ChecklistFields.SECTION),
                        LinePart.of(ChecklistFields.KIND),
                        LinePart.checked(ChecklistFields.MANDATORY, "productops.readiness.panel.mandatory"))
                .carrying(ChecklistFields.SECTION));
    }

    /** The field of a row for what a check looks at, as there are other suggestions for each kind of that. */
    private static String subjectField(SubjectKind kind) {
        return ChecklistFields.SUBJECT
                + kind.name().charAt(0)
                + kind.name().substring(1).toLowerCase(Locale.ROOT).replace("_", "");
    }

    private static String textName(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String[] kinds(Predicate<CheckType> which) {
        return checklists.checkTypes().stream()
                .filter(which)
                .map(CheckType::kind)
                .toArray(String[]::new);
    }

    private List<Choice> kinds() {
        return Stream.concat(Stream.of(Check.MANUAL), Arrays.stream(kinds(type -> true)))
                .map(kind -> Choice.labelled(kind, "productops.readiness.kind." + textName(kind)))
                .toList();
    }

    private List<Choice> roles() {
        return people.withRoles().stream().map(this::choice).toList();
    }

    private Choice choice(Eligible who) {
        return Choice.labelled(EligibleText.write(who), people.label(who));
    }

    private List<Choice> tickers() {
        List<Choice> all = new ArrayList<>();
        all.add(choice(Eligible.ANYONE));
        all.addAll(roles());
        all.add(Choice.labelled(Eligible.Kind.GROUP.name(), "productops.readiness.form.tickers-group"));
        return all;
    }

    @Override
    protected Map<String, List<Choice>> suggestions(FormValues values) {
        SubjectTexts subjects = new SubjectTexts(checklists);
        Map<String, List<Choice>> lists = new LinkedHashMap<>();
        lists.put(
                SECTIONS,
                values.rows(ChecklistFields.ITEMS).stream()
                        .map(row -> row.text(ChecklistFields.SECTION).strip())
                        .filter(section -> !section.isEmpty())
                        .distinct()
                        .map(section -> Choice.named(section, section))
                        .toList());
        for (SubjectKind kind : SubjectKind.values()) {
            if (kinds(type -> type.subjectKind() == kind).length > 0 && kind != SubjectKind.NONE) {
                lists.put(
                        subjectField(kind),
                        subjects.names(kind).stream()
                                .map(name -> Choice.named(name, name))
                                .toList());
            }
        }
        return lists;
    }

    /** What is wrong with a subject or with people is said where these are chosen. */
    @Override
    protected String place(String name, FormValues values) {
        Matcher granter = OF_GRANTER.matcher(name);
        if (granter.matches()) {
            int roles = values.lines(ChecklistFields.GRANTERS).size();
            return Integer.parseInt(granter.group(1)) < roles ? ChecklistFields.GRANTERS : GRANTER_GROUPS;
        }
        Matcher item = OF_ITEM.matcher(name);
        if (!item.matches()) {
            return name;
        }
        int number = Integer.parseInt(item.group(1));
        List<FormValues> rows = values.rows(ChecklistFields.ITEMS);
        if (number >= rows.size()) {
            return name;
        }
        FormValues row = rows.get(number);
        String field = item.group(2);
        if (field.equals(ChecklistFields.SUBJECT)) {
            SubjectKind kind = subjectKind(row.text(ChecklistFields.KIND));
            return kind == SubjectKind.NONE ? name : ChecklistFields.ofItem(number, subjectField(kind));
        }
        boolean group = field.equals(ChecklistFields.TICKERS) && isGroup(row.text(ChecklistFields.TICKERS));
        return group ? ChecklistFields.ofItem(number, TICKER_GROUP) : name;
    }

    private static boolean isGroup(String who) {
        return who.equals(Eligible.Kind.GROUP.name());
    }

    private SubjectKind subjectKind(String kind) {
        return type(kind).map(CheckType::subjectKind).orElse(SubjectKind.NONE);
    }

    private Optional<CheckType> type(String kind) {
        return checklists.checkTypes().stream()
                .filter(type -> type.kind().equals(kind))
                .findFirst();
    }

    @Override
    protected String display(Field field, String value) {
        return field.name().equals(ChecklistFields.GRANTERS)
                ? EligibleText.read(value).map(people::name).orElse(value)
                : value;
    }

    @Override
    protected FormValues values(Checklist checklist) {
        return values(checklists.draft(checklist));
    }

    /** What stands in the form of a list that is to be as the draft says. */
    FormValues values(ChecklistDraft draft) {
        SubjectTexts subjects = new SubjectTexts(checklists);
        List<String> granters = draft.overrides().granters();
        return FormValues.EMPTY
                .with(ChecklistFields.NAME, draft.name())
                .with(ChecklistFields.DESCRIPTION, draft.description())
                .with(ChecklistFields.BY_ITSELF, draft.scope().byItself())
                .with(ChecklistFields.SCOPE, draft.scope().conditions())
                .with(ChecklistFields.OVERRIDES, draft.overrides().allowed())
                .with(
                        ChecklistFields.GRANTERS,
                        String.join(
                                "\n",
                                granters.stream()
                                        .filter(each -> groupIn(each).isEmpty())
                                        .toList()))
                .with(
                        GRANTER_GROUPS,
                        String.join(
                                "\n",
                                granters.stream()
                                        .flatMap(each -> groupIn(each).stream())
                                        .toList()))
                .with(ChecklistFields.MOST_DAYS, draft.overrides().mostDays())
                .withRows(
                        ChecklistFields.ITEMS,
                        draft.items().stream().map(item -> row(item, subjects)).toList());
    }

    private static Optional<String> groupIn(String who) {
        return EligibleText.read(who)
                .filter(each -> each.kind() == Eligible.Kind.GROUP)
                .map(Eligible::subject);
    }

    private FormValues row(ChecklistDraft.Item item, SubjectTexts subjects) {
        SubjectKind subject = subjectKind(item.kind());
        Optional<String> group = groupIn(item.tickers());
        FormValues row = FormValues.EMPTY
                .with(ChecklistFields.ID, item.id() == 0 ? "" : String.valueOf(item.id()))
                .with(ChecklistFields.SECTION, item.section())
                .with(ChecklistFields.TEXT, item.text())
                .with(ChecklistFields.HELP, item.help())
                .with(ChecklistFields.LINK, item.link())
                .with(ChecklistFields.MANDATORY, item.mandatory())
                .with(ChecklistFields.KIND, item.kind())
                .with(ChecklistFields.VALUE, item.value())
                .with(ChecklistFields.TICKERS, group.isPresent() ? Eligible.Kind.GROUP.name() : item.tickers())
                .with(TICKER_GROUP, group.orElse(""))
                .with(ChecklistFields.CONDITIONS, item.conditions())
                .with(ChecklistFields.SKIPPABLE, item.skippable())
                .with(ChecklistFields.STARTS_ON, item.startsOn());
        return subject == SubjectKind.NONE
                ? row
                : row.with(subjectField(subject), subjects.write(subject, item.subject()));
    }

    /** What stands in the form of a new checklist. */
    FormValues blank() {
        return values(checklists.blank());
    }

    /** What was typed, as a draft. */
    ChecklistDraft draft(FormValues typed) {
        SubjectTexts subjects = new SubjectTexts(checklists);
        List<String> granters = new ArrayList<>(typed.lines(ChecklistFields.GRANTERS));
        typed.lines(GRANTER_GROUPS).forEach(group -> granters.add(EligibleText.write(Eligible.group(group))));
        return new ChecklistDraft(
                typed.text(ChecklistFields.NAME),
                typed.text(ChecklistFields.DESCRIPTION),
                new ChecklistDraft.ScopeDraft(
                        typed.checked(ChecklistFields.BY_ITSELF), typed.text(ChecklistFields.SCOPE)),
                new ChecklistDraft.OverridesDraft(
                        typed.checked(ChecklistFields.OVERRIDES), granters, typed.text(ChecklistFields.MOST_DAYS)),
                typed.rows(ChecklistFields.ITEMS).stream()
                        .map(row -> item(row, subjects))
                        .toList());
    }

    /** What a kind does not need is not meant: it was left over from another kind. */
    private ChecklistDraft.Item item(FormValues row, SubjectTexts subjects) {
        String kind = row.text(ChecklistFields.KIND);
        String id = row.text(ChecklistFields.ID);
        SubjectKind subject = subjectKind(kind);
        return new ChecklistDraft.Item(
                id.matches("\\d{1,18}") ? Long.parseLong(id) : 0,
                row.text(ChecklistFields.SECTION),
                row.text(ChecklistFields.TEXT),
                row.text(ChecklistFields.HELP),
                row.text(ChecklistFields.LINK),
                row.checked(ChecklistFields.MANDATORY),
                kind,
                subject == SubjectKind.NONE ? "" : subjects.read(subject, row.text(subjectField(subject))),
                type(kind)
                        .filter(CheckType::takesValue)
                        .map(type -> row.text(ChecklistFields.VALUE))
                        .orElse(""),
                kind.equals(Check.MANUAL) ? tickers(row) : EligibleText.write(Eligible.ANYONE),
                row.text(ChecklistFields.CONDITIONS),
                row.checked(ChecklistFields.SKIPPABLE),
                row.text(ChecklistFields.STARTS_ON));
    }

    private static String tickers(FormValues row) {
        String chosen = row.text(ChecklistFields.TICKERS);
        if (chosen.isBlank()) {
            return EligibleText.write(Eligible.ANYONE);
        }
        return isGroup(chosen) ? chosen + ":" + row.text(TICKER_GROUP).strip() : chosen;
    }
}
