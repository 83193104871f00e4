package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.area.Holder;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.SpokenLanguages;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryDraft;
import org.productops.glossary.GlossaryFields;

/** The form of a glossary as such. */
final class GlossarySettingsFormType extends FormType<Glossary> {

    private static final String LANGUAGES = "languages";

    private final SpokenLanguages languages;
    private final Function<Holder, String> names;
    private final boolean global;

    /**
     * @param names how people write who edits it
     * @param global whether it belongs to no space, and so has a name of its own
     */
    GlossarySettingsFormType(SpokenLanguages languages, Function<Holder, String> names, boolean global) {
        super("productops-glossary-settings", Glossary.class);
        this.languages = languages;
        this.names = names;
        this.global = global;
    }

    @Override
    protected List<Field> fields(Optional<Glossary> record) {
        List<Field> fields = new ArrayList<>();
        if (global) {
            fields.add(Field.of(GlossaryFields.NAME, FieldKind.TEXT, "productops.glossary.settings.name")
                    .mandatory());
            fields.add(
                    record.isEmpty()
                            ? Field.of(
                                            GlossarySettingsFormPage.OWN_KEY,
                                            FieldKind.TEXT,
                                            "productops.glossary.settings.key")
                                    .help("productops.glossary.settings.key.help")
                            : Field.of(
                                    GlossarySettingsFormPage.OWN_KEY,
                                    FieldKind.FIXED,
                                    "productops.glossary.settings.key"));
        }
        fields.add(Field.of(GlossaryFields.DESCRIPTION, FieldKind.LINES, "productops.glossary.settings.description")
                .help("productops.glossary.settings.description.help"));
        fields.add(Field.of(GlossaryFields.LANGUAGE, FieldKind.SUGGESTION, "productops.glossary.form.language")
                .suggestions(LANGUAGES)
                .help("productops.glossary.settings.language.help"));
        fields.add(Field.of(GlossaryFields.EDITORS, FieldKind.LINES, "productops.glossary.settings.editors")
                .help(
                        global
                                ? "productops.glossary.settings.editors.help-global"
                                : "productops.glossary.settings.editors.help"));
        fields.add(Field.of(GlossaryFields.SHARED_WITH_JIRA, FieldKind.CHECK, "productops.glossary.settings.shared")
                .help(
                        global
                                ? "productops.glossary.settings.shared.help-global"
                                : "productops.glossary.settings.shared.help"));
        return fields;
    }

    @Override
    protected Map<String, List<Choice>> suggestions(FormValues values) {
        return Map.of(
                LANGUAGES,
                languages.all().stream().map(name -> Choice.named(name, name)).toList());
    }

    /** The key is that of the glossary in the address, too. */
    @Override
    protected String place(String name, FormValues values) {
        if (name.startsWith(GlossaryFields.EDITORS)) {
            return GlossaryFields.EDITORS;
        }
        return name.equals(GlossaryFields.KEY) ? GlossarySettingsFormPage.OWN_KEY : name;
    }

    @Override
    protected FormValues values(Glossary glossary) {
        return FormValues.EMPTY
                .with(GlossaryFields.NAME, glossary.name())
                .with(GlossarySettingsFormPage.OWN_KEY, glossary.key())
                .with(GlossaryFields.DESCRIPTION, glossary.description())
                .with(GlossaryFields.LANGUAGE, languages.typed(glossary.language()))
                .with(
                        GlossaryFields.EDITORS,
                        glossary.editors().stream().map(names).collect(Collectors.joining("\n")))
                .with(GlossaryFields.SHARED_WITH_JIRA, glossary.sharedWithJira());
    }

    /** What was typed, as a draft. */
    GlossaryDraft draft(FormValues typed) {
        String language = typed.text(GlossaryFields.LANGUAGE);
        return new GlossaryDraft(
                typed.text(GlossarySettingsFormPage.OWN_KEY),
                typed.text(GlossaryFields.NAME),
                typed.text(GlossaryFields.DESCRIPTION),
                languages.read(language).map(LanguageTag::of).orElse(language),
                typed.lines(GlossaryFields.EDITORS),
                typed.checked(GlossaryFields.SHARED_WITH_JIRA));
    }
}
