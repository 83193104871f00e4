package org.productops.release.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Confirmation;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.release.Release;
import org.productops.release.ReleaseService;

/** Asks whether a release is to be looked after no more. */
final class ReleaseDeletePage extends ConfirmPage {

    private static final String VERSION = "version";

    private final ReleaseService releases;
    private final long id;

    ReleaseDeletePage(ReleaseService releases, long id) {
        this.releases = releases;
        this.id = id;
    }

    @Override
    protected Question question(PageRequest request) {
        Release release = releases.getToEdit(id);
        String page = ReleaseAddresses.of(id).toString();
        return new Question(
                "productops-release-delete",
                List.of(ReleaseServlet.HOME, Crumb.named(release.name(), page)),
                Message.of("productops.release.delete.question", release.name()),
                List.of(Message.of("productops.release.delete.takes", release.name())),
                Optional.empty(),
                List.of(new PageRequest.Sent(VERSION, String.valueOf(release.version()))),
                ReleaseAddresses.of(id, ReleaseAddresses.DELETE).toString(),
                Message.of("productops.release.delete.submit"),
                page);
    }

    @Override
    protected String confirmed(PageRequest request) {
        releases.delete(id, request.id(VERSION).orElse(0L), Confirmation.EVERYTHING);
        return ReleaseAddresses.all().done("deleted").toString();
    }
}
