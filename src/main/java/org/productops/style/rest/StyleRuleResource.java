package org.productops.style.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.style.GuideRule;
import org.productops.style.StyleRuleService;

/**
 * The rules of style guides. Reading is open to whoever may use the product, also to anonymous callers where the site lets them in;
 * writing to the guide's editors. The service checks that for every caller.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StyleRuleResource {

    private final StyleRuleService rules;

    protected StyleRuleResource(StyleRuleService rules) {
        this.rules = rules;
    }

    /**
     * The rules of a style guide by name.
     *
     * @param guide the key of the style guide
     * @return a part of the {@link SliceJson list} of {@link StyleRuleJson rules}
     */
    @GET
    @AnonymousSiteAccess
    public Response list(
            @PathParam("guide") String guide, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        return Answers.ok(
                SliceJson.of(rules.list(guide, SliceJson.paging(start, limit)).map(StyleRuleJson::of)));
    }

    /**
     * One rule.
     *
     * @param guide the key of the style guide
     * @param rule its name within the guide
     * @return the {@link StyleRuleJson rule}
     */
    @GET
    @Path("/{rule}")
    @AnonymousSiteAccess
    public Response get(@PathParam("guide") String guide, @PathParam("rule") String rule) {
        return answer(rules.find(guide, rule));
    }

    /**
     * Makes a rule. What of its definition is not supported is said, and the rule refused. For the guide's editors.
     *
     * @param guide the key of the style guide
     * @param body the {@link StyleRuleBody rule} as it is to be
     * @return the new {@link StyleRuleJson rule}
     */
    @POST
    @LicensedOnly
    public Response create(
            @PathParam("guide") String guide,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        GuideRule made = rules.create(
                guide, Requests.body(StyleRuleBody.class, contentType, body).draft());
        return Answers.created(StyleRuleJson.of(made), made.version());
    }

    /**
     * Changes a rule. For the guide's editors.
     *
     * @param guide the key of the style guide
     * @param rule its name within the guide
     * @param body the {@link StyleRuleBody rule} as it is to be
     * @return the changed {@link StyleRuleJson rule}
     */
    @PUT
    @Path("/{rule}")
    @LicensedOnly
    public Response update(
            @PathParam("guide") String guide,
            @PathParam("rule") String rule,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return answer(rules.update(
                guide,
                rule,
                Requests.version(ifMatch),
                Requests.body(StyleRuleBody.class, contentType, body).draft()));
    }

    /**
     * Switches a rule on or off. For the guide's editors.
     *
     * @param guide the key of the style guide
     * @param rule its name within the guide
     * @param body {@link StyleRuleSwitchBody whether} texts are checked with it
     * @return the changed {@link StyleRuleJson rule}
     */
    @PUT
    @Path("/{rule}/enabled")
    @LicensedOnly
    public Response turn(
            @PathParam("guide") String guide,
            @PathParam("rule") String rule,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return answer(rules.turn(
                guide,
                rule,
                Requests.version(ifMatch),
                Requests.body(StyleRuleSwitchBody.class, contentType, body).on()));
    }

    /**
     * Deletes a rule. For the guide's editors.
     *
     * @param guide the key of the style guide
     * @param rule its name within the guide
     */
    @DELETE
    @Path("/{rule}")
    @LicensedOnly
    public Response delete(
            @PathParam("guide") String guide,
            @PathParam("rule") String rule,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        rules.delete(guide, rule, Requests.version(ifMatch));
        return Response.noContent().build();
    }

    private static Response answer(GuideRule rule) {
        return Answers.ok(StyleRuleJson.of(rule), rule.version());
    }
}
