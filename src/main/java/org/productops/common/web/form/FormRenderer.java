package org.productops.common.web.form;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
     * @param action where it is sent, from the context path on
     * @param cancel where people go who do not save, from the context path on; empty if there is no such place
     * @param token what it must carry when it is sent
     */
    public <R extends Versioned> String html(
            FormType<R> type, FormState<R> state, String action, Optional<String> cancel, PageToken token) {
        require(type, state.record());
        FormDrawing<R> drawing =
                new FormDrawing<>(type, state, new HolderTokens(people), field -> templates.render(FIELD, field));
        return templates.render(FORM, drawing.form(action, cancel, token));
    }

    private <R extends Versioned> void require(FormType<R> type, Optional<R> record) {
        resources.require("form");
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
