package it.productops.runner;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.runner.Description;
import org.junit.runner.Request;
import org.junit.runner.Result;
import org.junit.runner.manipulation.Filter;
import org.junit.runner.notification.Failure;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.InitializationError;
import org.springframework.beans.factory.BeanFactory;

/** Runs one method of a wired test inside the product, for the runner outside. Part of the test plugin only. */
public final class WiredTestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final int EXPECTATION_FAILED = 417;

    private final transient BeanFactory beans;

    @Inject
    public WiredTestServlet(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Result result;
        try {
            Class<?> testClass = Class.forName(
                    request.getParameter("class"), true, getClass().getClassLoader());
            Filter method = Filter.matchMethodDescription(
                    Description.createTestDescription(testClass, request.getParameter("method")));
            result = new org.junit.runner.JUnitCore()
                    .run(Request.runner(new InjectedRunner(testClass)).filterWith(method));
        } catch (ClassNotFoundException | InitializationError e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, e.toString());
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.setStatus(result.wasSuccessful() ? HttpServletResponse.SC_OK : EXPECTATION_FAILED);
        response.getWriter().write(report(result));
    }

    private static String report(Result result) {
        StringWriter text = new StringWriter();
        for (Failure failure : result.getFailures()) {
            failure.getException().printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }

    private final class InjectedRunner extends BlockJUnit4ClassRunner {
        InjectedRunner(Class<?> testClass) throws InitializationError {
            super(testClass);
        }

        @Override
        protected void validateConstructor(java.util.List<Throwable> errors) {
            validateOnlyOneConstructor(errors);
        }

        @Override
        protected Object createTest() {
            return beans.getBean(getTestClass().getJavaClass());
        }
    }
}
