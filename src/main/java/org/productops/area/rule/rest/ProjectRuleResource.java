package org.productops.area.rule.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.area.mapping.ProjectPlace;
import org.productops.area.rule.ProjectRuleService;
import org.productops.area.rule.ProjectRuleView;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.text.Texts;

/** The rules of projects for the areas of their issues, as far as the caller may see the projects. */
@Produces(MediaType.APPLICATION_JSON)
public class ProjectRuleResource {

    private final ProjectRuleService rules;
    private final Texts texts;

    protected ProjectRuleResource(ProjectRuleService rules, Texts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    /**
     * The projects that have a rule, by name.
     *
     * @param query words that name and key of the project must have; all if it is not sent
     * @return a part of the {@link SliceJson list} of {@link ProjectRuleJson rules}
     */
    @GET
    public Response list(
            @QueryParam("query") String query, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        Slice<ProjectPlace> slice =
                Slice.of(rules.projects(query == null ? "" : query, true), SliceJson.paging(start, limit));
        return Answers.ok(SliceJson.of(new Slice<>(
                slice.start(),
                slice.limit(),
                slice.total(),
                rules.rules(slice.values()).stream()
                        .map(view -> ProjectRuleJson.of(view, texts))
                        .toList())));
    }

    /**
     * The rule of a project.
     *
     * @param project the project's number
     * @return the {@link ProjectRuleJson rule}
     */
    @GET
    @Path("/{project : \\d{1,18}}")
    public Response get(@PathParam("project") long project) {
        return answer(rules.get(project));
    }

    /**
     * Gives a project a rule, or changes it. What is sent takes the place of all that was there. For administrators, and
     * those of the project.
     *
     * @param project the project's number
     * @param body the {@link ProjectRuleBody rule} as it is to be
     * @return the {@link ProjectRuleJson rule}
     */
    @PUT
    @Path("/{project : \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(
            @PathParam("project") long project,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        ProjectRuleBody sent = Requests.body(ProjectRuleBody.class, contentType, body);
        rules.save(project, Requests.version(ifMatch), sent.draft());
        return answer(rules.get(project));
    }

    /**
     * Takes the rule from a project. For administrators, and those of the project.
     *
     * @param project the project's number
     */
    @DELETE
    @Path("/{project : \\d{1,18}}")
    public Response delete(@PathParam("project") long project, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        rules.delete(project, Requests.version(ifMatch));
        return Response.noContent().build();
    }

    private Response answer(ProjectRuleView view) {
        long version = view.rule()
                .orElseThrow(() -> new NotFoundException(Message.of(
                        "productops.rule.error.no-rule", view.project().name())))
                .version();
        return Answers.ok(ProjectRuleJson.of(view, texts), version);
    }
}
