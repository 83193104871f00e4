package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.productops.it.HttpApi.Answer;
import org.productops.it.HttpApi.Request;

/** What is not described does not pass. */
class RestContractTest {
    private static final String DOMAINS = "/rest/productops/1.0/glossaries/DOC/domains";
    private static final String DOMAIN = "{'id':1,'name':'Basket','path':'Basket','concepts':0,'below':0,'version':1}";
    private static final String SENT = "{'name':'Basket','description':'d'}";

    private final RestContract contract = RestContract.of("confluence");

    @Test
    void acceptsWhatIsDescribed() {
        ask("GET", DOMAINS + "/1", null, 200, "\"1\"", DOMAIN);
        ask("GET", DOMAINS + "?start=0&limit=2", null, 200, null, slice(DOMAIN));
        ask("GET", DOMAINS + "?limit=", null, 200, null, slice(""));
        ask("POST", DOMAINS, SENT, 201, "\"1\"", DOMAIN);
        ask("POST", DOMAINS, "{'name':1}", 400, null, "{'errorMessages':[],'errors':{'name':'No.'}}");
        ask("POST", DOMAINS, SENT, 401, null, "{'message':'Log in.','status-code':401}");
        ask("GET", DOMAINS + "/word", null, 404, null, "any");
        ask("PATCH", DOMAINS, SENT, 405, null, "any");
        ask("GET", "/rest/api/space", null, 500, null, "not ours");
        assertThat(contract.granted()).containsExactlyInAnyOrder("getDomain", "listDomain", "createDomain");
        assertThat(contract.operations())
                .contains("getDomain", "listDomain", "createDomain", "updateDomain", "deleteDomain", "getOpenApi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    500 | `"1"` | {}                                                                       | status
                    200 |       | {'id':1,'name':'B','path':'B','concepts':0,'below':0,'version':1} | ETag
                    200 | `"1"` | {'id':1,'name':'B','path':'B','concepts':0,'below':0} | version
                    200 | `"1"` | {'id':'1','name':'B','path':'B','concepts':0,'below':0,'version':1} | id
                    200 | `"1"` | {'id':1,'name':'B','path':'B','concepts':0,'below':0,'version':1,'x':1} | x
                    404 |       | {'message':'Not found'}                                                  | errorMessages
                    """)
    void namesWhatDiffersInAnAnswer(int status, String tag, String body, String named) {
        assertThatThrownBy(() -> ask("GET", DOMAINS + "/1", null, status, tag, body))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(named);
    }

    @Test
    void namesWhatARequestShouldNotHaveBeenGrantedFor() {
        assertRefused("POST", DOMAINS, "{'name':'Basket','description':'d','colour':'red'}", "colour");
        assertRefused("POST", DOMAINS, "{'description':'d'}", "name");
        assertRefused("POST", DOMAINS + "?dry=true", SENT, "dry");
        assertRefused("PUT", DOMAINS + "/1", SENT, "If-Match");
        assertRefused("GET", DOMAINS + "?limit=0", null, "limit");
        assertRefused("PATCH", DOMAINS, SENT, "Nothing is described");
    }

    @Test
    void namesAnotherContentType() {
        Answer answer = new Answer(200, Map.of("content-type", "text/html", "etag", "\"1\""), "<p>");
        assertThatThrownBy(() -> contract.check(new Request("GET", DOMAINS + "/1", Map.of(), null, null), answer))
                .hasMessageContaining("text/html");
    }

    private void assertRefused(String method, String path, String body, String named) {
        int status = method.equals("POST") ? 201 : 200;
        String answer = path.contains("limit") ? slice(DOMAIN) : DOMAIN;
        assertThatThrownBy(() -> ask(method, path, body, status, "\"1\"", answer))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(named);
    }

    private void ask(String method, String path, String sent, int status, String tag, String body) {
        contract.check(
                new Request(method, path, Map.of(), sent == null ? null : "application/json", json(sent)),
                new Answer(
                        status,
                        tag == null
                                ? Map.of("content-type", "application/json;charset=UTF-8")
                                : Map.of("content-type", "application/json;charset=UTF-8", "etag", tag),
                        json(body)));
    }

    private static String slice(String values) {
        return "{'start':0,'limit':50,'total':1,'isLast':true,'values':[" + values + "]}";
    }

    /** With the quotes that need no escape in Java. */
    private static String json(String text) {
        return text == null ? null : text.replace('\'', '"');
    }
}
