package org.productops.common.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class UnconfirmedTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(UnconfirmedTest.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Unconfirmed function = new Unconfirmed(UnconfirmedTest.class, "Areas are shown without pictures.");

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(log);
    }

    @Test
    void isNothingButTheCallWhereTheProductHasTheMember() {
        List<String> done = new ArrayList<>();

        assertThat(function.<String>get(() -> "the product's", () -> "ours")).isEqualTo("the product's");
        function.run(() -> done.add("the product's"), () -> done.add("ours"));

        assertThat(done).containsExactly("the product's");
        assertThat(log.list).isEmpty();
    }

    @Test
    void isDoneOtherwiseWhereTheProductLacksTheMember() {
        List<String> done = new ArrayList<>();

        assertThat(function.get(UnconfirmedTest::lacksMethod, () -> "ours")).isEqualTo("ours");
        function.run(UnconfirmedTest::lacksClass, () -> done.add("ours"));

        assertThat(done).containsExactly("ours");
    }

    @Test
    void saysOnceWhatIsLostAndWhatTheProductLacks() {
        for (int i = 0; i < 3; i++) {
            function.get(UnconfirmedTest::lacksMethod, () -> "ours");
        }

        assertThat(log.list).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.WARN);
            assertThat(line.getFormattedMessage())
                    .startsWith("Areas are shown without pictures.")
                    .contains("NoSuchMethodError", "Area.picture()");
        });
    }

    @Test
    void hidesNoOtherError() {
        assertThatThrownBy(() -> function.run(
                        () -> {
                            throw new IllegalStateException("broken");
                        },
                        () -> {}))
                .hasMessage("broken");
    }

    private static String lacksMethod() {
        throw new NoSuchMethodError("Area.picture()");
    }

    private static void lacksClass() {
        throw new NoClassDefFoundError("Area");
    }
}
