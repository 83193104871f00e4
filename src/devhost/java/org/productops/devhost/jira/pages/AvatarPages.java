package org.productops.devhost.jira.pages;

import java.io.IOException;
import java.util.Base64;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.model.AvatarRecord;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Routes;

/** The icons of issue types as images. */
final class AvatarPages {
    private final Jira jira;

    AvatarPages(Jira jira) {
        this.jira = jira;
    }

    void addTo(Routes routes) {
        routes.getAnonymously("/secure/viewavatar", this::image);
    }

    private void image(Exchange exchange) throws IOException {
        AvatarRecord avatar = jira.avatars()
                .find(exchange.param("avatarId"))
                .orElseThrow(() -> HttpProblem.notFound("There is no such avatar."));
        exchange.response().setContentType(avatar.contentType());
        exchange.response().setHeader("Cache-Control", "max-age=3600");
        exchange.response().getOutputStream().write(Base64.getDecoder().decode(avatar.image()));
    }
}
