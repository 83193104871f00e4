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
    private static final String TERMS = "/rest/productops/1.0/glossaries/DOC/terms";
    private static final String TERM = "{'id':1,'spaceKey':'DOC','name':'Basket','definition':'d','synonyms':[],"
            + "'abbreviation':'','version':1}";
    private static final String SENT = "{'name':'Basket','definition':'d'}";

    private final RestContract contract = RestContract.of("confluence");

    @Test
    void acceptsWhatIsDescribed() {
        ask("GET", TERMS + "/1", null, 200, "\"1\"", TERM);
        ask("GET", TERMS + "?query=b&limit=2", null, 200, null, slice(TERM));
        ask("GET", TERMS + "?limit=", null, 200, null, slice(""));
        ask("POST", TERMS, SENT, 201, "\"1\"", TERM);
        ask("POST", TERMS, "{'name':1}", 400, null, "{'errorMessages':[],'errors':{'name':'No.'}}");
        ask("POST", TERMS, SENT, 401, null, "{'message':'Log in.','status-code':401}");
        ask("GET", TERMS + "/word", null, 404, null, "any");
        ask("PATCH", TERMS, SENT, 405, null, "any");
        ask("GET", "/rest/api/space", null, 500, null, "not ours");
        assertThat(contract.granted()).containsExactlyInAnyOrder("getTerm", "listTerm", "createTerm");
        assertThat(contract.operations())
                .containsExactlyInAnyOrder(
                        "getTerm",
                        "listTerm",
                        "createTerm",
                        "updateTerm",
                        "deleteTerm",
                        "getOpenApi",
                        "getSpaceCopy",
                        "getGlossaryCopy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    500 | `"1"` | {}                                                                       | status
                    200 |       | {'id':1,'spaceKey':'DOC','name':'B','definition':'d','synonyms':[],'abbreviation':'','version':1} | ETag
                    200 | `"1"` | {'id':1,'spaceKey':'DOC','name':'B','definition':'d','synonyms':[],'abbreviation':''} | version
                    200 | `"1"` | {'id':'1','spaceKey':'DOC','name':'B','definition':'d','synonyms':[],'abbreviation':'','version':1} | id
                    200 | `"1"` | {'id':1,'spaceKey':'DOC','name':'B','definition':'d','synonyms':[],'abbreviation':'','version':1,'x':1} | x
                    404 |       | {'message':'Not found'}                                                  | errorMessages
                    """)
    void namesWhatDiffersInAnAnswer(int status, String tag, String body, String named) {
        assertThatThrownBy(() -> ask("GET", TERMS + "/1", null, status, tag, body))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(named);
    }

    @Test
    void namesWhatARequestShouldNotHaveBeenGrantedFor() {
        assertRefused("POST", TERMS, "{'name':'Basket','definition':'d','colour':'red'}", "colour");
        assertRefused("POST", TERMS, "{'definition':'d'}", "name");
        assertRefused("POST", TERMS + "?dry=true", SENT, "dry");
        assertRefused("PUT", TERMS + "/1", SENT, "If-Match");
        assertRefused("GET", TERMS + "?limit=0", null, "limit");
        assertRefused("PATCH", TERMS, SENT, "Nothing is described");
    }

    @Test
    void namesAnotherContentType() {
        Answer answer = new Answer(200, Map.of("content-type", "text/html", "etag", "\"1\""), "<p>");
        assertThatThrownBy(() -> contract.check(new Request("GET", TERMS + "/1", Map.of(), null, null), answer))
                .hasMessageContaining("text/html");
    }

    private void assertRefused(String method, String path, String body, String named) {
        int status = method.equals("POST") ? 201 : 200;
        String answer = path.contains("limit") ? slice(TERM) : TERM;
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
