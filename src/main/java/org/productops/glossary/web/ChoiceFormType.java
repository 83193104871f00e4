package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.Message;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.common.web.form.RowGroup;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.HighlightMode;
import org.productops.glossary.scope.ChosenGlossary;
import org.productops.glossary.scope.GlossaryChoiceDraft;
import org.productops.glossary.scope.GlossaryChoiceFields;
import org.productops.glossary.scope.GlossaryChoiceRules;
import org.productops.glossary.scope.GlossaryChoiceView;

/** The form in which those who administer a space say which glossaries hold there, and how their terms are marked. */
final class ChoiceFormType extends FormType<GlossaryChoiceView> {

    private static final String GLOSSARY = "glossary";
    private static final String AS_EVERYWHERE = "true";
    private static final String THESE = "false";

    private final Optional<GlossaryChoiceView> view;

    /** @param view what can be chosen; empty if the space is gone */
    ChoiceFormType(Optional<GlossaryChoiceView> view) {
        super("productops-glossary-choice", GlossaryChoiceView.class);
        this.view = view;
    }

    @Override
    protected boolean rowsFirst() {
        return true;
    }

    @Override
    protected Set<String> aboveRows() {
        return Set.of(GlossaryChoiceFields.AS_EVERYWHERE);
    }

    @Override
    protected List<RowGroup> groups() {
        return List.of(new RowGroup(
                        GlossaryChoiceFields.GLOSSARIES,
                        "productops.glossary.choice.glossaries",
                        "productops.glossary.choice.glossary",
                        "productops.glossary.choice.add",
                        List.of(Field.of(GLOSSARY, FieldKind.CHOICE, "productops.glossary.choice.one")
                                .choices(glossaries())),
                        FormValues.EMPTY,
                        GlossaryChoiceRules.MOST_GLOSSARIES + 1)
                .choosingOnce(GLOSSARY, "productops.glossary.choice.full")
                .inLines()
                .shownWhere(GlossaryChoiceFields.AS_EVERYWHERE, THESE));
    }

    private List<Choice> glossaries() {
        List<Choice> choices = new ArrayList<>();
        view.ifPresent(each -> {
            each.glossaries().forEach(chosen -> choices.add(choice(each, chosen)));
            each.others().forEach(other -> choices.add(choice(each, other)));
        });
        return choices;
    }

    private static Choice choice(GlossaryChoiceView view, ChosenGlossary chosen) {
        return chosen.place()
                .map(place -> choice(view, place))
                .orElseGet(() -> Choice.labelled(chosen.text(), "productops.glossary.choice.hidden"));
    }

    private static Choice choice(GlossaryChoiceView view, GlossaryPlace place) {
        if (place.key().equals(view.own().key())) {
            return Choice.labelled(place.key(), Message.of("productops.glossary.choice.own", place.name()));
        }
        return place.isGlobal()
                ? Choice.named(place.key(), place.name())
                : Choice.labelled(place.key(), Message.of("productops.glossary.choice.of-space", place.name()));
    }

    @Override
    protected List<Field> fields(Optional<GlossaryChoiceView> record) {
        return List.of(
                Field.of(
                                GlossaryChoiceFields.AS_EVERYWHERE,
                                FieldKind.CHOICE,
                                "productops.glossary.choice.as-everywhere")
                        .choices(List.of(
                                Choice.labelled(AS_EVERYWHERE, "productops.glossary.choice.as-everywhere.yes")
                                        .help("productops.glossary.choice.as-everywhere.yes.help"),
                                Choice.labelled(THESE, "productops.glossary.choice.as-everywhere.no")
                                        .help("productops.glossary.choice.as-everywhere.no.help"))),
                Field.of(GlossaryChoiceFields.HIGHLIGHTING, FieldKind.CHOICE, "productops.glossary.choice.highlighting")
                        .choices(Arrays.stream(HighlightMode.values())
                                .map(mode -> Choice.labelled(
                                        mode.name(),
                                        "productops.glossary.highlighting."
                                                + mode.name().toLowerCase(Locale.ROOT)))
                                .toList())
                        .help("productops.glossary.choice.highlighting.help"),
                Field.of(GlossaryChoiceFields.EXCLUSIONS, FieldKind.LINES, "productops.glossary.choice.exclusions")
                        .help("productops.glossary.choice.exclusions.help"));
    }

    /** What is wrong with one of the glossaries is said in its row. */
    @Override
    protected String place(String name, FormValues values) {
        String row = GlossaryChoiceFields.GLOSSARIES + "[";
        if (name.startsWith(row)) {
            return GlossaryChoiceFields.GLOSSARIES + "."
                    + name.substring(row.length()).replaceFirst("\\].*", "") + "." + GLOSSARY;
        }
        return name.startsWith(GlossaryChoiceFields.EXCLUSIONS) ? GlossaryChoiceFields.EXCLUSIONS : name;
    }

    @Override
    protected FormValues values(GlossaryChoiceView choice) {
        return FormValues.EMPTY
                .with(GlossaryChoiceFields.AS_EVERYWHERE, choice.asEverywhere() ? AS_EVERYWHERE : THESE)
                .with(GlossaryChoiceFields.HIGHLIGHTING, choice.highlighting().name())
                .with(GlossaryChoiceFields.EXCLUSIONS, String.join("\n", choice.exclusions()))
                .withRows(
                        GlossaryChoiceFields.GLOSSARIES,
                        choice.glossaries().stream()
                                .map(each -> FormValues.EMPTY.with(GLOSSARY, each.text()))
                                .toList());
    }

    /** What was chosen, as a draft. */
    static GlossaryChoiceDraft draft(FormValues typed) {
        return new GlossaryChoiceDraft(
                typed.text(GlossaryChoiceFields.AS_EVERYWHERE).equals(AS_EVERYWHERE),
                typed.rows(GlossaryChoiceFields.GLOSSARIES).stream()
                        .map(row -> row.text(GLOSSARY))
                        .toList(),
                typed.text(GlossaryChoiceFields.HIGHLIGHTING),
                typed.lines(GlossaryChoiceFields.EXCLUSIONS));
    }
}
