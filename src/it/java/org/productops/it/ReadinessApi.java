package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps checklists over REST and puts them on transitions in the workflow editor, as the administrator. */
final class ReadinessApi {
    static final String CHECKLISTS = "/rest/productops/1.0/checklists";
    static final String WORKFLOW = "Software delivery";
    static final String CREATE = "1";
    static final String DONE = "31";

    private static final String EDITOR = "/secure/admin/workflows/";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final HttpApi admin = RunningHost.jiraApi().as("admin");

    /** Creates a checklist with two manual items, the first mandatory; returns what the server says of it. */
    JsonNode create(String word) {
        return create(
                word,
                "{\"text\":\"Release note written\",\"help\":\"Ask Priya.\",\"mandatory\":true,"
                        + "\"kind\":\"MANUAL\"},{\"text\":\"Nice to have\",\"mandatory\":false,\"kind\":\"MANUAL\"}");
    }

    /** Creates a checklist with these items, as JSON with commas between them; returns what the server says of it. */
    JsonNode create(String word, String items) {
        HttpApi.Answer created = admin.postJson(
                CHECKLISTS, "{\"name\":\"" + word + " " + NEXT.incrementAndGet() + "\",\"items\":[" + items + "]}");
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.json();
    }

    /** Deletes a checklist in whatever version it is, whoever may miss it. */
    void delete(long id) {
        HttpApi.Answer now = admin.get(CHECKLISTS + "/" + id);
        if (now.status() == 200) {
            HttpApi.Answer gone =
                    admin.header("If-Match", now.header("etag")).delete(CHECKLISTS + "/" + id + "?confirmed=true");
            assertThat(gone.status()).as(gone.body()).isEqualTo(204);
        }
    }

    /** Puts a checklist on the transition Done, before all validators that are there. */
    void require(long checklistId) {
        require(DONE, checklistId);
    }

    /** Puts a checklist on a transition. */
    void require(String transition, long checklistId) {
        require(transition, checklistId, false);
    }

    /** Puts a checklist on the transition Done that lets all pass and notes what it would have refused. */
    void tryOut(long checklistId) {
        require(DONE, checklistId, true);
    }

    private void require(String transition, long checklistId, boolean trial) {
        HttpApi session = RunningHost.jiraApi().session("admin");
        HttpApi.Answer page = session.get(EDITOR + "AddWorkflowTransitionValidator!default.jspa" + about(transition));
        HttpApi.Answer added = session.postForm(
                EDITOR + "AddWorkflowTransitionValidatorParams.jspa",
                Map.of(
                        "workflowName",
                        WORKFLOW,
                        "workflowTransition",
                        transition,
                        "type",
                        "org.productops.product-ops:checklist-complete",
                        "checklistId",
                        String.valueOf(checklistId),
                        "trial",
                        String.valueOf(trial),
                        "atl_token",
                        HttpApi.token(page)));
        assertThat(added.status()).as(added.body()).isEqualTo(303);
    }

    /** The page with the validators of a transition. */
    static String transition(String transition) {
        return EDITOR + "ViewWorkflowTransition.jspa" + about(transition);
    }

    private static String about(String transition) {
        return "?workflowName=" + WORKFLOW.replace(" ", "+") + "&workflowTransition=" + transition;
    }

    /** Takes all validators from the transitions Create and Done. */
    void requireNothing() {
        HttpApi session = RunningHost.jiraApi().session("admin");
        for (String transition : List.of(CREATE, DONE)) {
            HttpApi.Answer page = session.get(transition(transition));
            while (session.postForm(
                                    EDITOR + "DeleteWorkflowTransitionValidators.jspa",
                                    Map.of(
                                            "workflowName",
                                            WORKFLOW,
                                            "workflowTransition",
                                            transition,
                                            "count",
                                            "1",
                                            "atl_token",
                                            HttpApi.token(page)))
                            .status()
                    == 303) {
                // One after the other.
            }
        }
    }

    /** Tries to move an issue with a transition that has a screen with the resolution. */
    HttpApi.Answer done(String issueKey, String user) {
        return RunningHost.jiraApi()
                .as(user)
                .postJson(
                        "/rest/api/2/issue/" + issueKey + "/transitions",
                        "{\"transition\":{\"id\":\"" + DONE + "\"},\"fields\":{\"resolution\":{\"name\":\"Done\"}}}");
    }

    /** Starts progress, so that Done is the next step. */
    void start(String issueKey) {
        assertThat(admin.postJson("/rest/api/2/issue/" + issueKey + "/transitions", "{\"transition\":{\"id\":\"11\"}}")
                        .status())
                .isEqualTo(204);
    }

    static String ticks(String issueKey, long itemId) {
        return "/rest/productops/1.0/issues/" + issueKey + "/ticks/" + itemId;
    }

    static String readiness(String issueKey) {
        return "/rest/productops/1.0/issues/" + issueKey + "/readiness";
    }
}
