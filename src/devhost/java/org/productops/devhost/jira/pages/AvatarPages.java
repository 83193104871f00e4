package org.productops.devhost.jira.pages;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.model.AvatarRecord;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.velocity.Html;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Routes;

/** The icons of issue types, and people with their initials, as images. */
final class AvatarPages {
    private final Jira jira;

    AvatarPages(Jira jira) {
        this.jira = jira;
    }

    void addTo(Routes routes) {
        routes.getAnonymously("/secure/viewavatar", this::image);
        routes.getAnonymously("/secure/useravatar", this::person);
    }

    private void person(Exchange exchange) throws IOException {
        HostUser user = jira.product()
                .users()
                .find(exchange.param("ownerId"))
                .orElseThrow(() -> HttpProblem.notFound("There is no such person."));
        String initials = Arrays.stream(user.displayName().split("\\s+"))
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        int hue = Math.floorMod(user.key().hashCode() * 37, 360);
        exchange.response().setContentType("image/svg+xml");
        exchange.response().setCharacterEncoding("UTF-8");
        exchange.response().setHeader("Cache-Control", "max-age=3600");
        exchange.response()
                .getWriter()
                .write(
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'><rect width='48' height='48' fill='hsl("
                                + hue
                                + ",45%,38%)'/><text x='24' y='31' font-family='sans-serif' font-size='20' fill='#fff' "
                                + "text-anchor='middle'>" + Html.escape(initials) + "</text></svg>");
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
