package org.productops.devhost.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Keeps what was logged as an error, so that tests can say that there was none. */
final class ErrorLog extends AppenderBase<ILoggingEvent> {
    private final List<String> errors = new CopyOnWriteArrayList<>();

    /** Starts to listen. */
    static ErrorLog attach() {
        ErrorLog log = new ErrorLog();
        log.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        log.start();
        root().addAppender(log);
        return log;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            String trace = event.getThrowableProxy() == null
                    ? ""
                    : System.lineSeparator() + ThrowableProxyUtil.asString(event.getThrowableProxy());
            errors.add(event.getLoggerName() + ": " + event.getFormattedMessage() + trace);
        }
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    void clear() {
        errors.clear();
    }

    void detach() {
        root().detachAppender(this);
        stop();
    }
}
