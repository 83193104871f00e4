package org.productops.feedback.intake.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.common.error.ConflictException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.Message;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.feedback.intake.IntakeKind;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeSourceService;

/** How somebody connects a source: where it sends to, and the token that it shows. A new token is seen on this page, once. */
final class IntakeTokenPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("feedback/intake/token.vm", View.class);

    private static final String OVERLAP = "overlap";
    private static final String VERSION = "version";
    private static final int USUAL_HOURS = 1;
    private static final List<Integer> HOURS = List.of(USUAL_HOURS, 24, 168, 0);

    private final IntakeSourceService sources;
    private final IntakeDrawing drawing;
    private final String baseUrl;
    private final long id;

    IntakeTokenPage(IntakeSourceService sources, IntakeDrawing drawing, String baseUrl, long id) {
        this.sources = sources;
        this.drawing = drawing;
        this.baseUrl = baseUrl;
        this.id = id;
    }

    /**
     * The page.
     *
     * @param version what a new token is based on
     * @param revoke where it is asked whether no token is to hold any more
     * @param address where the source sends to
     * @param made the token that was just made; empty else
     * @param inAddress whether the sender can set no header, so that the token stands in the address
     * @param since when the token was made; empty if there is none
     * @param formerUntil until when the one before holds, too; empty if it does not
     * @param steps what to do on the sender's side
     * @param secret where what the sender signs with is entered; empty if it is known, or nothing is signed
     */
    record View(
            Frame frame,
            PageToken token,
            String own,
            long version,
            String revoke,
            String root,
            String name,
            Optional<Message> notice,
            Optional<Message> error,
            String address,
            Optional<String> made,
            boolean inAddress,
            boolean script,
            String since,
            String formerUntil,
            List<OverlapRow> overlaps,
            List<Message> steps,
            Optional<String> secret) {}

    /** For how long the token so far may hold, too. */
    record OverlapRow(int hours, Message label) {}

    @Override
    public PageResult show(PageRequest request) {
        Optional<Message> notice =
                switch (request.done()) {
                    case "added" -> Optional.of(Message.of("productops.intake.token.added"));
                    case "revoked" -> Optional.of(Message.of("productops.intake.token.revoked"));
                    default -> Optional.empty();
                };
        return page(200, request, Optional.empty(), notice, Optional.empty());
    }

    @Override
    public PageResult submit(PageRequest request) {
        int hours =
                request.id(OVERLAP).map(Long::intValue).filter(HOURS::contains).orElse(USUAL_HOURS);
        try {
            String made = sources.renewToken(id, Duration.ofHours(hours), request.id(VERSION));
            return page(200, request, Optional.of(made), Optional.empty(), Optional.empty());
        } catch (ConflictException e) {
            // A page that shows a token is loaded again: that must not make another one in its place.
            Message error = Message.of("productops.intake.token.shown");
            return page(HttpStatus.of(e), request, Optional.empty(), Optional.empty(), Optional.of(error));
        }
    }

    private PageResult page(
            int status, PageRequest request, Optional<String> made, Optional<Message> notice, Optional<Message> error) {
        IntakeSource source = sources.getToEdit(id);
        boolean inAddress = source.kind() == IntakeKind.INTERCOM;
        String address = baseUrl + "/rest/productops/1.0/intake/" + source.key();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        IntakeAddresses.token(id).toString(),
                        source.version(),
                        IntakeAddresses.revoke(id).toString(),
                        IntakeAddresses.all().toString(),
                        source.name(),
                        notice,
                        error,
                        inAddress && made.isPresent() ? address + "?token=" + made.get() : address,
                        made,
                        inAddress,
                        source.kind() == IntakeKind.PLAIN,
                        source.tokens().since().map(drawing::moment).orElse(""),
                        source.tokens().formerUntil().map(drawing::moment).orElse(""),
                        source.tokens().isSet()
                                ? HOURS.stream()
                                        .map(hours -> new OverlapRow(
                                                hours, Message.of("productops.intake.token.overlap." + hours)))
                                        .toList()
                                : List.of(),
                        steps(source.kind()),
                        source.lacksSecret()
                                ? Optional.of(IntakeAddresses.source(id).toString())
                                : Optional.empty()));
    }

    private static List<Message> steps(IntakeKind kind) {
        String start = "productops.intake.steps." + kind.name().toLowerCase(java.util.Locale.ROOT) + ".";
        return Stream.of("1", "2", "3").map(step -> Message.of(start + step)).toList();
    }
}
