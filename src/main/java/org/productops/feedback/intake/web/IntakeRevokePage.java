package org.productops.feedback.intake.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeSourceService;

/** Asks whether no token of a source is to hold any more. */
final class IntakeRevokePage extends ConfirmPage {

    private final IntakeSourceService sources;
    private final long id;

    IntakeRevokePage(IntakeSourceService sources, long id) {
        this.sources = sources;
        this.id = id;
    }

    @Override
    protected Question question(PageRequest request) {
        IntakeSource source = sources.getToEdit(id);
        return new Question(
                "productops-intake-revoking",
                List.of(
                        IntakeServlet.HOME,
                        Crumb.named(source.name(), IntakeAddresses.token(id).toString())),
                Message.of("productops.intake.revoke.question", source.name()),
                List.of(Message.of("productops.intake.revoke.takes")),
                Optional.empty(),
                List.of(),
                IntakeAddresses.revoke(id).toString(),
                Message.of("productops.intake.token.revoke"),
                IntakeAddresses.token(id).toString());
    }

    @Override
    protected String confirmed(PageRequest request) {
        sources.revokeToken(id);
        return IntakeAddresses.token(id).done("revoked").toString();
    }
}
