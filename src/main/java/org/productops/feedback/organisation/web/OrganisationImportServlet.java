package org.productops.feedback.organisation.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.imports.web.ImportPages;
import org.productops.common.imports.web.ImportPlace;
import org.productops.common.text.TextIdentity;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.feedback.organisation.OrganisationAddress;
import org.productops.feedback.organisation.OrganisationImports;
import org.productops.feedback.organisation.OrganisationService;

/** The administration pages of imports of organisations. */
@AdminOnly
public final class OrganisationImportServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String TITLE = "productops.organisation.import.title";

    private final transient OrganisationImports imports;
    private final transient OrganisationService organisations;
    private final transient ImportPages pages;

    @Inject
    public OrganisationImportServlet(
            PageSupport support, OrganisationImports imports, OrganisationService organisations, ImportPages pages) {
        super(support, Frame.administration("productops-organisations"), "imports");
        this.imports = imports;
        this.organisations = organisations;
        this.pages = pages;
    }

    @Override
    protected Crumb home() {
        return Crumb.labelled(TITLE, OrganisationAddress.IMPORTS);
    }

    @Override
    protected ServletPage page(PageRequest request) {
        ImportPlace place = new ImportPlace(
                imports,
                OrganisationAddress.IMPORTS,
                List.of(OrganisationAddresses.HOME),
                Message.of(TITLE),
                List.of(
                        OrganisationAddresses.HOME,
                        Crumb.labelled(
                                "productops.organisation.tidy.title",
                                OrganisationAddresses.page(OrganisationAddresses.TIDY)
                                        .toString())),
                ImportPlace.each(this::page));
        return pages.find(place, request).orElseThrow(() -> noPage(request));
    }

    /** Rows are known by names, what was done by numbers. */
    private Optional<Crumb> page(String key) {
        return organisations.choices(key, 1).stream()
                .filter(each -> TextIdentity.of(each.name()).equals(TextIdentity.of(key)))
                .findFirst()
                .map(OrganisationAddresses::crumb)
                .or(() -> byId(key));
    }

    private Optional<Crumb> byId(String key) {
        try {
            return key.matches("\\d{1,18}")
                    ? Optional.of(OrganisationAddresses.crumb(
                            organisations.get(Long.parseLong(key)).organisation()))
                    : Optional.empty();
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
