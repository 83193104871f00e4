package org.productops.feedback.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.text.Shortening;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.portal.Portal;
import org.productops.feedback.portal.PortalAddress;
import org.productops.feedback.portal.PortalField;
import org.productops.feedback.portal.PortalService;
import org.productops.feedback.portal.PortalView;
import org.productops.feedback.portal.SentFeedback;

/** The portals of a project. */
final class PortalListPage implements ServletPage {

    static final String SAVED = "saved";
    static final String REMOVED = "removed";
    private static final String RETRIED = "retried";

    private static final Template<View> TEMPLATE = new Template<>("feedback/portal/list.vm", View.class);

    private static final int WORDS = 160;

    private final PortalService portals;
    private final ProductDates dates;
    private final String baseUrl;

    /** @param baseUrl the address of the product, as colleagues reach it */
    PortalListPage(PortalService portals, ProductDates dates, String baseUrl) {
        this.portals = portals;
        this.dates = dates;
        this.baseUrl = baseUrl;
    }

    record View(
            Frame frame,
            PageToken token,
            String here,
            String projectName,
            String projectPath,
            Optional<Message> notice,
            boolean offersFeedback,
            String add,
            List<PortalRow> portals,
            List<StuckRow> stuck,
            boolean retriable) {}

    /** What was sent and could not become an issue yet. */
    record StuckRow(String words, String through, String sentOn, List<Message> reasons) {}

    /**
     * A portal.
     *
     * @param give where colleagues find it, from the context path on
     * @param address the same as a whole, to be passed on
     */
    record PortalRow(
            long id,
            String title,
            boolean active,
            Optional<String> group,
            String give,
            String address,
            String edit,
            String preview,
            String remove) {}

    @Override
    public PageResult show(PageRequest request) {
        String project = request.text(PortalServlet.PROJECT);
        PortalView view = portals.ofProject(project);
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        of(view.project().key()).toString(),
                        view.project().name(),
                        "/projects/" + view.project().key(),
                        notice(request.done()),
                        view.project().offersFeedback(),
                        Address.of(PortalAddress.PORTALS + "/" + PortalServlet.NEW)
                                .with(PortalServlet.PROJECT, view.project().key())
                                .toString(),
                        view.portals().stream().map(this::row).toList(),
                        view.stuck().stream().map(this::stuck).toList(),
                        view.stuck().stream().anyMatch(PortalView.Stuck::retriable)));
    }

    /** Tries again what is stuck. */
    @Override
    public PageResult submit(PageRequest request) {
        String project = request.text(PortalServlet.PROJECT);
        portals.retryStuck(project);
        return PageResult.go(of(project).done(RETRIED).toString());
    }

    private StuckRow stuck(PortalView.Stuck stuck) {
        SentFeedback sent = stuck.sent();
        return new StuckRow(
                Shortening.atWord(sent.text(PortalField.QUOTE), WORDS),
                sent.through(),
                dates.moment(sent.sentAt()),
                Stream.concat(stuck.reason().general().stream(), stuck.reason().fields().values().stream())
                        .toList());
    }

    private static Optional<Message> notice(String done) {
        return switch (done) {
            case SAVED -> Optional.of(Message.of("productops.portal.list.saved"));
            case RETRIED -> Optional.of(Message.of("productops.portal.list.retried"));
            case REMOVED -> Optional.of(Message.of("productops.portal.list.removed"));
            default -> Optional.empty();
        };
    }

    private PortalRow row(Portal portal) {
        String edit = PortalAddress.edit(portal.id());
        return new PortalRow(
                portal.id(),
                portal.title(),
                portal.active(),
                portal.group(),
                PortalAddress.give(portal),
                baseUrl + PortalAddress.give(portal),
                edit,
                PortalServlet.preview(edit),
                PortalServlet.remove(edit));
    }

    /** The list of a project. */
    static Address of(String projectKey) {
        return Address.of(PortalAddress.PORTALS).with(PortalServlet.PROJECT, projectKey);
    }
}
