package com.atlassian.plugins.osgi.test;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.FrameworkMethod;
import org.junit.runners.model.InitializationError;
import org.junit.runners.model.Statement;
import org.productops.it.RunningHost;

/**
 * Stands in for the Atlassian SDK's runner of wired tests: a test class with this runner lives in a test plugin, gets
 * its constructor filled from the product's OSGi services, and runs there; here only its result arrives. The address of
 * the product is the system property {@code baseurl}, as in the SDK, or else the development host's Jira.
 */
public class AtlassianPluginsTestRunner extends BlockJUnit4ClassRunner {

    private static final byte[] ADMINISTRATOR = "admin:admin".getBytes(StandardCharsets.UTF_8);
    private static final String RUNNER = "/plugins/servlet/productops-wired-tests";

    /** Called by JUnit. */
    public AtlassianPluginsTestRunner(Class<?> testClass) throws InitializationError {
        super(testClass);
    }

    @Override
    protected void validateConstructor(List<Throwable> errors) {
        validateOnlyOneConstructor(errors);
    }

    @Override
    protected void runChild(FrameworkMethod method, RunNotifier notifier) {
        if (isIgnored(method)) {
            notifier.fireTestIgnored(describeChild(method));
        } else {
            runLeaf(inTheProduct(method), describeChild(method), notifier);
        }
    }

    private Statement inTheProduct(FrameworkMethod method) {
        return new Statement() {
            @Override
            public void evaluate() throws Throwable {
                HttpResponse<String> answer = ask(method);
                if (answer.statusCode() == 417) {
                    throw new AssertionError(answer.body());
                }
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(
                            "The product answered " + answer.statusCode() + ": " + answer.body());
                }
            }
        };
    }

    private HttpResponse<String> ask(FrameworkMethod method) throws IOException, InterruptedException {
        String baseUrl = System.getProperty("baseurl", RunningHost.jira().toString());
        URI address = URI.create(baseUrl + RUNNER + "?class="
                + encode(getTestClass().getName()) + "&method=" + encode(method.getName()));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header(
                                        "Authorization",
                                        "Basic " + Base64.getEncoder().encodeToString(ADMINISTRATOR))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
