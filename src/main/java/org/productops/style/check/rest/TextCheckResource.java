package org.productops.style.check.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.style.check.CheckedText;
import org.productops.style.check.CheckstyleReport;
import org.productops.style.check.PlacedFinding;
import org.productops.style.check.TextCheckService;

/**
 * Checks texts with style guides, such as those of a repository in continuous integration. Nothing of them is kept. Read by whoever may
 * use the product.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TextCheckResource {

    /** A character takes six bytes at the most where it is escaped. */
    private static final int MOST_BYTES = 6 * TextCheckService.MOST_CHARACTERS + 1_000_000;

    private final TextCheckService checks;

    protected TextCheckResource(TextCheckService checks) {
        this.checks = checks;
    }

    /**
     * Checks texts. At most 200 at once.
     *
     * @param body the {@link TextCheckBody texts}
     * @return what was found, a {@link java.util.List list} of {@link CheckedTextJson texts} in the order in which they were sent
     */
    @POST
    public Response check(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return Answers.created(
                checks
                        .check(Requests.body(TextCheckBody.class, contentType, body, MOST_BYTES)
                                .draft())
                        .stream()
                        .map(CheckedTextJson::of)
                        .toList());
    }

    /**
     * Checks texts, and answers in the form of Vale's JSON output: by the names of the texts in which something was found.
     *
     * @param body the {@link TextCheckBody texts}
     * @return a {@link Map map} of {@link java.util.List lists} of {@link ValeAlertJson findings}
     */
    @POST
    @Path("/vale")
    public Response vale(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return Answers.created(byName(
                checks.check(Requests.body(TextCheckBody.class, contentType, body, MOST_BYTES)
                        .draft()),
                findings -> findings.stream().map(ValeAlertJson::of).toList()));
    }

    /**
     * Checks texts, and answers in the form of Checkstyle's XML.
     *
     * @param body the {@link TextCheckBody texts}
     * @return the {@link String report}
     */
    @POST
    @Path("/checkstyle")
    @Produces(MediaType.APPLICATION_XML)
    public Response checkstyle(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        return Answers.createdText(
                CheckstyleReport.of(byName(
                        checks.check(Requests.body(TextCheckBody.class, contentType, body, MOST_BYTES)
                                .draft()),
                        Function.identity())),
                MediaType.APPLICATION_XML);
    }

    private static <T> Map<String, List<T>> byName(
            List<CheckedText> texts, Function<List<PlacedFinding>, List<T>> said) {
        Map<String, List<T>> byName = new LinkedHashMap<>();
        texts.stream()
                .filter(text -> !text.findings().isEmpty())
                .forEach(text -> byName.merge(text.name(), said.apply(text.findings()), (one, other) -> Stream.concat(
                                one.stream(), other.stream())
                        .toList()));
        return byName;
    }
}
