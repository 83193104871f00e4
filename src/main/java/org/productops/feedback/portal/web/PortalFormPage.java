package org.productops.feedback.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.common.web.form.LinePart;
import org.productops.common.web.form.RowGroup;
import org.productops.feedback.portal.Portal;
import org.productops.feedback.portal.PortalAddress;
import org.productops.feedback.portal.PortalDraft;
import org.productops.feedback.portal.PortalField;
import org.productops.feedback.portal.PortalFields;
import org.productops.feedback.portal.PortalProjects.PortalProject;
import org.productops.feedback.portal.PortalQuestion;
import org.productops.feedback.portal.PortalService;

/** The page on which the owner of a project makes a portal, or changes it. */
final class PortalFormPage extends FormPage<Portal> {

    private final PortalService portals;
    private final long id;

    /** @param id 0 for a new one */
    PortalFormPage(FormRenderer renderer, PortalService portals, long id) {
        super(renderer, new Type());
        this.portals = portals;
        this.id = id;
    }

    private static final class Type extends FormType<Portal> {

        Type() {
            super("productops-portal", Portal.class);
        }

        @Override
        protected List<Field> fields(Optional<Portal> record) {
            return List.of(
                    Field.of(PortalFields.TITLE, FieldKind.TEXT, "productops.portal.form.title")
                            .mandatory()
                            .help("productops.portal.form.title.help"),
                    Field.of(PortalFields.ADDRESS, FieldKind.TEXT, "productops.portal.form.address")
                            .help("productops.portal.form.address.help"),
                    Field.of(PortalFields.INTRODUCTION, FieldKind.LINES, "productops.portal.form.introduction")
                            .help("productops.portal.form.introduction.help"),
                    Field.of(PortalFields.GROUP, FieldKind.TEXT, "productops.portal.form.group")
                            .help("productops.portal.form.group.help"),
                    Field.of(PortalFields.ACTIVE, FieldKind.CHECK, "productops.portal.form.active"));
        }

        @Override
        protected List<RowGroup> groups() {
            return List.of(new RowGroup(
                            PortalFields.QUESTIONS,
                            "productops.portal.form.questions",
                            "productops.portal.form.question",
                            "productops.portal.form.add",
                            List.of(
                                    Field.of(PortalFields.FIELD, FieldKind.CHOICE, "productops.portal.form.field")
                                            .choices(Arrays.stream(PortalField.values())
                                                    .filter(PortalField::isAsked)
                                                    .map(field -> Choice.labelled(field.id(), field.labelKey()))
                                                    .toList()),
                                    Field.of(
                                            PortalFields.MANDATORY,
                                            FieldKind.CHECK,
                                            "productops.portal.form.mandatory"),
                                    Field.of(PortalFields.LABEL, FieldKind.TEXT, "productops.portal.form.label")
                                            .help("productops.portal.form.label.help"),
                                    Field.of(PortalFields.HELP, FieldKind.TEXT, "productops.portal.form.help")),
                            row(new PortalQuestion(PortalField.ORGANISATION, false, "", "")),
                            2 * PortalField.values().length)
                    .choosingOnce(PortalFields.FIELD, "productops.portal.form.full")
                    .folded(LinePart.of(PortalFields.FIELD), LinePart.of(PortalFields.LABEL)));
        }

        private static FormValues row(PortalQuestion question) {
            return FormValues.EMPTY
                    .with(PortalFields.FIELD, question.field().id())
                    .with(PortalFields.MANDATORY, question.mandatory())
                    .with(PortalFields.LABEL, question.label())
                    .with(PortalFields.HELP, question.help());
        }

        @Override
        protected FormValues values(Portal portal) {
            return FormValues.EMPTY
                    .with(PortalFields.TITLE, portal.title())
                    .with(PortalFields.ADDRESS, portal.address())
                    .with(PortalFields.INTRODUCTION, portal.introduction())
                    .with(PortalFields.GROUP, portal.group().orElse(""))
                    .with(PortalFields.ACTIVE, portal.active())
                    .withRows(
                            PortalFields.QUESTIONS,
                            portal.questions().stream().map(Type::row).toList());
        }
    }

    @Override
    protected Optional<Portal> open(PageRequest request) {
        if (id == 0) {
            portals.administered(request.text(PortalServlet.PROJECT));
            return Optional.empty();
        }
        return Optional.of(portals.getToEdit(id));
    }

    /** A new portal begins with what most ask for. */
    @Override
    protected FormValues blank(PageRequest request) {
        return FormValues.EMPTY
                .with(PortalFields.ACTIVE, true)
                .withRows(
                        PortalFields.QUESTIONS,
                        List.of(
                                Type.row(new PortalQuestion(PortalField.QUOTE, true, "", "")),
                                Type.row(new PortalQuestion(PortalField.KIND, false, "", "")),
                                Type.row(new PortalQuestion(PortalField.IMPORTANCE, false, "", "")),
                                Type.row(new PortalQuestion(PortalField.ORGANISATION, false, "", "")),
                                Type.row(new PortalQuestion(PortalField.SPEAKER, false, "", "")),
                                Type.row(new PortalQuestion(PortalField.FILE, false, "", ""))));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<Portal> record) {
        PortalProject project = record.map(portals::projectOf)
                .orElseGet(() -> portals.administered(request.text(PortalServlet.PROJECT)));
        String list = PortalListPage.of(project.key()).toString();
        return new FormHead(
                record.map(portal -> Message.of("productops.portal.form.edit-page", portal.title()))
                        .orElseGet(() -> Message.of("productops.portal.form.new-page", project.name())),
                Optional.empty(),
                List.of(
                        Crumb.named(project.name(), "/projects/" + project.key()),
                        Crumb.labelled("productops.portal.title", list)),
                record.map(portal -> PortalAddress.edit(portal.id()))
                        .orElseGet(() -> Address.of(PortalAddress.PORTALS + "/" + PortalServlet.NEW)
                                .with(PortalServlet.PROJECT, project.key())
                                .toString()),
                Optional.of(list),
                Optional.empty());
    }

    @Override
    protected Portal save(PageRequest request, FormValues typed, long version) {
        if (typed.rows(PortalFields.QUESTIONS).stream()
                .noneMatch(row -> row.text(PortalFields.FIELD).equals(PortalField.QUOTE.id()))) {
            throw InvalidException.at(PortalFields.QUESTIONS, Message.of("productops.portal.error.no-quote"));
        }
        PortalDraft draft = new PortalDraft(
                typed.text(PortalFields.TITLE),
                typed.text(PortalFields.ADDRESS),
                typed.text(PortalFields.INTRODUCTION),
                typed.text(PortalFields.GROUP),
                typed.checked(PortalFields.ACTIVE),
                typed.rows(PortalFields.QUESTIONS).stream()
                        .map(row -> new PortalDraft.Question(
                                row.text(PortalFields.FIELD),
                                row.checked(PortalFields.MANDATORY),
                                row.text(PortalFields.LABEL),
                                row.text(PortalFields.HELP)))
                        .toList());
        return id == 0
                ? portals.create(request.text(PortalServlet.PROJECT), draft)
                : portals.update(id, version, draft);
    }

    @Override
    protected String afterwards(PageRequest request, Portal saved) {
        return PortalListPage.of(portals.projectOf(saved).key())
                .done(PortalListPage.SAVED)
                .toString();
    }
}
