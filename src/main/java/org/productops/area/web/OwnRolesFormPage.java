package org.productops.area.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.OwnRoles;
import org.productops.area.OwnRolesService;
import org.productops.area.RoleCatalog;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;

/** The page on which administrators say which roles the company has of its own. */
final class OwnRolesFormPage extends FormPage<OwnRoles> {

    private static final String SAVED = "saved";

    private final OwnRolesService roles;

    OwnRolesFormPage(FormRenderer renderer, OwnRolesFormType type, OwnRolesService roles) {
        super(renderer, type);
        this.roles = roles;
    }

    @Override
    protected Optional<OwnRoles> open(PageRequest request) {
        return Optional.of(roles.get());
    }

    @Override
    protected FormHead head(PageRequest request, Optional<OwnRoles> record) {
        return new FormHead(
                        Message.of("productops.area.roles.title"),
                        Optional.empty(),
                        List.of(Crumb.labelled("productops.area.list.title", LibraryServlet.PATH)),
                        OwnRolesServlet.PATH,
                        Optional.of(LibraryServlet.PATH),
                        request.done().equals(SAVED)
                                ? Optional.of(Message.of("productops.area.roles.saved"))
                                : Optional.empty())
                .about(
                        Message.of("productops.area.roles.about", RoleCatalog.MOST_OWN),
                        Message.of("productops.area.roles.about-inheritance"));
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return FormValues.EMPTY;
    }

    @Override
    protected OwnRoles save(PageRequest request, FormValues typed, long version) {
        return roles.update(version, OwnRolesFormType.draft(typed), confirmation(request));
    }

    @Override
    protected String afterwards(PageRequest request, OwnRoles saved) {
        return Address.of(OwnRolesServlet.PATH).done(SAVED).toString();
    }
}
