package org.productops.release.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.release.Release;
import org.productops.release.ReleaseService;

/** The page on which a release is begun or changed. */
final class ReleaseFormPage extends FormPage<Release> {

    private final ReleaseFormType type;
    private final ReleaseService releases;
    private final Optional<Long> id;

    ReleaseFormPage(FormRenderer renderer, ReleaseFormType type, ReleaseService releases, Optional<Long> id) {
        super(renderer, type);
        this.type = type;
        this.releases = releases;
        this.id = id;
    }

    @Override
    protected Optional<Release> open(PageRequest request) {
        if (id.isEmpty()) {
            releases.requireBegin();
        }
        return id.map(releases::getToEdit);
    }

    @Override
    protected FormHead head(PageRequest request, Optional<Release> record) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(ReleaseServlet.HOME);
        record.ifPresent(release -> crumbs.add(
                Crumb.named(release.name(), ReleaseAddresses.of(release.id()).toString())));
        return new FormHead(
                record.map(release -> Message.of("productops.release.form.title-edit", release.name()))
                        .orElseGet(() -> Message.of("productops.release.form.title-new")),
                Optional.empty(),
                crumbs,
                id.map(known -> ReleaseAddresses.of(known, ReleaseAddresses.EDIT))
                        .orElseGet(ReleaseAddresses::begin)
                        .toString(),
                Optional.of(id.map(ReleaseAddresses::of)
                        .orElseGet(ReleaseAddresses::all)
                        .toString()),
                Optional.empty());
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return type.blank(
                request.id(ReleaseAddresses.VERSION).map(String::valueOf).orElse(""));
    }

    @Override
    protected Release save(PageRequest request, FormValues typed, long version) {
        return id.map(known -> releases.update(known, version, type.draft(typed)))
                .orElseGet(() -> releases.create(type.draft(typed)));
    }

    @Override
    protected String afterwards(PageRequest request, Release saved) {
        return ReleaseAddresses.of(saved.id())
                .done(id.isPresent() ? "saved" : "created")
                .toString();
    }
}
