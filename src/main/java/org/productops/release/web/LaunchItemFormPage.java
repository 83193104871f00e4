package org.productops.release.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.release.LaunchItem;
import org.productops.release.LaunchService;
import org.productops.release.Release;
import org.productops.release.ReleaseFields;
import org.productops.release.ReleaseSide;

/** The page on which something to be done for a launch is added or changed. */
final class LaunchItemFormPage extends FormPage<LaunchItem> {

    private final LaunchService launches;
    private final Release release;
    private final Optional<Long> item;

    /** @param release for somebody who may change it */
    LaunchItemFormPage(
            FormRenderer renderer,
            LaunchItemFormType type,
            LaunchService launches,
            Release release,
            Optional<Long> item) {
        super(renderer, type);
        this.launches = launches;
        this.release = release;
        this.item = item;
    }

    @Override
    protected Optional<LaunchItem> open(PageRequest request) {
        return item.map(id -> launches.getToEdit(release.id(), id));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<LaunchItem> record) {
        Address launch = ReleaseAddresses.of(release.id(), ReleaseAddresses.LAUNCH);
        return new FormHead(
                Message.of(item.isPresent() ? "productops.release.form.item-edit" : "productops.release.form.item-new"),
                Optional.empty(),
                List.of(ReleaseServlet.HOME, Crumb.named(release.name(), launch.toString())),
                ReleaseAddresses.item(release.id(), item.map(String::valueOf).orElse(ReleaseAddresses.NEW))
                        .toString(),
                Optional.of(launch.toString()),
                Optional.empty());
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return FormValues.EMPTY
                .with(ReleaseFields.SIDE, ReleaseSide.PRODUCT.id())
                .with(ReleaseFields.LEAD_DAYS, "0");
    }

    @Override
    protected LaunchItem save(PageRequest request, FormValues typed, long version) {
        return item.map(id -> launches.update(release.id(), id, version, LaunchItemFormType.draft(typed)))
                .orElseGet(() -> launches.add(release.id(), LaunchItemFormType.draft(typed)));
    }

    @Override
    protected String afterwards(PageRequest request, LaunchItem saved) {
        return ReleaseAddresses.of(release.id(), ReleaseAddresses.LAUNCH).done(item.isPresent() ? "saved" : "added")
                + "#productops-launch-" + saved.id();
    }
}
