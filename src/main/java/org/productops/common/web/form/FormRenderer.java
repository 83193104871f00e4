package org.productops.common.web.form;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.FieldErrors;
import org.productops.common.user.People;
import org.productops.common.version.Versioned;
import org.productops.common.web.PageResources;
import org.productops.common.web.PageToken;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** Draws forms: one template for all of them, and one for all of their fields. */
@Named
public class FormRenderer {

    private static final Template<FormView> FORM = new Template<>("common/form.vm", FormView.class);
    private static final Template<FormView.FieldView> FIELD =
            new Template<>("common/field.vm", FormView.FieldView.class);

    private static final Template<FormView.FieldsView> FIELDS =
            new Template<>("common/form-fields.vm", FormView.FieldsView.class);

    private static final Template<FormView.GroupsView> ROWS =
            new Template<>("common/form-rows.vm", FormView.GroupsView.class);

    private final Templates templates;
    private final PageResources resources;
    private final People people;

    @Inject
    public FormRenderer(Templates templates, PageResources resources, People people) {
        this.templates = templates;
        this.resources = resources;
        this.people = people;
    }

    /**
     * The HTML of a form, whose page loads what the form needs.
     *
     * @param head what stands around it: where it is sent, and what its buttons say
     * @param token what it must carry when it is sent
     */
    public <R extends Versioned> String html(FormType<R> type, FormState<R> state, FormHead head, PageToken token) {
        require(type, state.record());
        FormDrawing<R> drawing = new FormDrawing<>(
                type,
                state,
                new HolderTokens(people),
                below(type, state.record()),
                field -> templates.render(FIELD, field),
                rows -> templates.render(ROWS, rows));
        return templates.render(FORM, drawing.form(head, token));
    }

    /**
     * The HTML of the fields alone, for a form that is the product's own, whose page loads what they need.
     *
     * @param values what stands in them
     * @param errors what is wrong with that, at the names that the fields have here
     * @param prefix what their names begin with in the product's form
     */
    public <R extends Versioned> String fields(FormType<R> type, FormValues values, FieldErrors errors, String prefix) {
        FormState<R> state = FormState.<R>of(Optional.empty(), values).wrong(errors);
        require(type, state.record());
        FormDrawing<R> drawing = new FormDrawing<>(
                type,
                state,
                new HolderTokens(people),
                below(type, state.record()),
                field -> templates.render(FIELD, field.named(prefix + field.name())),
                rows -> templates.render(ROWS, rows));
        return templates.render(FIELDS, drawing.fields());
    }

    private <R extends Versioned> Map<String, String> below(FormType<R> type, Optional<R> record) {
        return type.below(record).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().html(templates)));
    }

    private <R extends Versioned> void require(FormType<R> type, Optional<R> record) {
        resources.require("form");
        type.resources(record).forEach(resources::require);
        if (!type.groups().isEmpty()) {
            resources.require("rows");
        }
        boolean picks = Stream.concat(
                        type.fields(record).stream(),
                        type.groups().stream().map(RowGroup::fields).flatMap(List::stream))
                .anyMatch(field -> field.kind().isPicked());
        if (picks) {
            resources.require("picker");
        }
    }
}
