package org.productops.feedback.intake.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import org.productops.common.rest.Answers;
import org.productops.feedback.intake.IntakeLetter;
import org.productops.feedback.intake.IntakeService;

/**
 * Where feedback is sent to. Senders are no users of Jira: they show the token of their source, and some sign what they send.
 * No browser sends here with somebody's session, so there is nothing to be forged.
 */
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class IntakeDoorResource {

    private static final String BEARER = "bearer ";

    private final IntakeService intake;

    protected IntakeDoorResource(IntakeService intake) {
        this.intake = intake;
    }

    /**
     * Takes feedback in. It is kept before this is answered, and made an issue a moment later; the same sent again gets the
     * same answer. The token of the source comes in the header {@code X-Product-Ops-Token}, as
     * {@code Authorization: Bearer}, or as the parameter {@code token}.
     *
     * @param sourceKey the source's key, as its page shows it
     * @param token the token of the source, for senders that can set no header
     * @param body {@link Object what the source sends}: of a plain source an object with {@code id}, {@code quote}, and what else
     *     there is of {@code summary}, {@code description}, {@code kind}, {@code source}, {@code channel}, {@code saidBy},
     *     {@code speaker}, {@code contact}, {@code consent}, {@code organisation}, {@code importance}, {@code link},
     *     {@code heardOn}, {@code area}
     * @return {@link IntakeReceiptJson what came of it}
     */
    @POST
    @Path("/{sourceKey : [a-zA-Z0-9]{1,64}}")
    @XsrfProtectionExcluded
    public Response accept(
            @PathParam("sourceKey") String sourceKey,
            @QueryParam("token") String token,
            @Context HttpHeaders headers,
            InputStream body) {
        return Answers.accepted(IntakeReceiptJson.of(intake.accept(
                sourceKey,
                new IntakeLetter(
                        token(headers, token),
                        headers.getHeaderString("X-Zendesk-Webhook-Signature"),
                        headers.getHeaderString("X-Zendesk-Webhook-Signature-Timestamp"),
                        headers.getHeaderString("X-Hub-Signature"),
                        body))));
    }

    private static String token(HttpHeaders headers, String parameter) {
        String own = headers.getHeaderString("X-Product-Ops-Token");
        if (own != null && !own.isBlank()) {
            return own.strip();
        }
        String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : parameter;
    }
}
