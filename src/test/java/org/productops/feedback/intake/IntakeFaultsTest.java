package org.productops.feedback.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.ProductOpsException;
import org.productops.common.paging.Paging;
import org.productops.devhost.database.DatabaseKind;
import org.productops.testing.TestDatabase;

/** What becomes of what each sender sends where the way to us has a fault: each of these with each of those. */
class IntakeFaultsTest {

    private static final Instant NOW = IntakeFixture.NOW;
    private static final String TODAY = "2026-03-10";
    private static final String EARLIER = "2026-03-08";

    /**
     * A line for each fault, a column for each sender: the status of each time that something is sent, and behind the arrow what
     * is there in the end, in the order in which it came.
     */
    private static final String EXPECTED =
            """
            .                        | ZENDESK_EVENT                  | ZENDESK_TRIGGER                | INTERCOM                       | PRODUCTBOARD                   | PLAIN
            DOUBLED                  | 202 202 > DONE                 | 202 202 > DONE                 | 202 202 > DONE                 | 202 202 > DONE                 | 202 202 > DONE
            REPLAYED_IN_TIME         | 202 202 > DONE                 | 202 202 > DONE                 | 202 202 > DONE                 | 202 202 > DONE                 | 202 202 > DONE
            REPLAYED_THE_NEXT_DAY    | 202 401 > DONE                 | 202 401 > DONE                 | 202 202 > DONE                 | 202 202 > DONE                 | 202 202 > DONE
            DELAYED_ON_THE_WAY       | 401 >                          | 401 >                          | 202 > DONE                     | 202 > DONE                     | 202 > DONE
            DELAYED_BY_THE_SENDER    | 202 > DONE                     | 202 > DONE                     | 202 > DONE                     | 202 > DONE                     | 202 > DONE
            TRUNCATED_ON_THE_WAY     | 401 202 > DONE                 | 401 202 > DONE                 | 401 202 > DONE                 | 202 202 > QUARANTINED DONE     | 400 202 > DONE
            TRUNCATED_BY_THE_SENDER  | 202 202 > QUARANTINED DONE     | 202 202 > QUARANTINED DONE     | 202 202 > QUARANTINED DONE     | 202 202 > QUARANTINED DONE     | 400 202 > DONE
            IN_THE_WRONG_ORDER       | 202 202 > DONE DONE            | 202 202 > DONE DONE            | 202 202 > DONE DONE            | 202 202 > DONE DONE            | 202 202 > DONE DONE
            OLD_WORDS_AFTER_NEW_ONES | 202 202 202 > DONE QUARANTINED | 202 202 202 > DONE QUARANTINED | 202 202 202 > DONE QUARANTINED | 202 202 202 > DONE QUARANTINED | 202 409 409 > DONE
            CHANGED_ON_THE_WAY       | 401 >                          | 401 >                          | 401 >                          | 202 > DONE                     | 202 > DONE
            UNSIGNED                 | 401 >                          | 401 >                          | 401 >                          | 202 > DONE                     | 202 > DONE
            """;

    private final TestDatabase database = TestDatabase.open(DatabaseKind.H2);
    private final IntakeFixture intake = new IntakeFixture(database);

    @AfterEach
    void close() {
        database.close();
    }

    private enum Sender {
        ZENDESK_EVENT(IntakeKind.ZENDESK) {
            @Override
            String body(String id, String words, String day) {
                return "{\"type\":\"zen:event-type:ticket.created\",\"id\":\"" + id + "\",\"time\":\"" + day
                        + "T10:00:00Z\",\"zendesk_event_version\":\"2022-11-06\",\"subject\":\"zen:ticket:1\",\"detail\":{"
                        + "\"id\":\"1\",\"subject\":\"Export\",\"description\":\"" + words + "\",\"created_at\":\""
                        + day
                        + "T10:00:00Z\"},\"event\":{}}";
            }
        },
        ZENDESK_TRIGGER(IntakeKind.ZENDESK) {
            @Override
            String body(String id, String words, String day) {
                return "{\"id\":\"" + id + "\",\"title\":\"Export\",\"quote\":\"" + words + "\",\"created_at\":\"" + day
                        + "T10:00:00Z\"}";
            }
        },
        INTERCOM(IntakeKind.INTERCOM) {
            @Override
            String body(String id, String words, String day) {
                return "{\"type\":\"notification_event\",\"id\":\"" + id
                        + "\",\"topic\":\"conversation.user.created\",\"delivery_attempts\":1,\"data\":{\"item\":{"
                        + "\"type\":\"conversation\",\"created_at\":"
                        + Instant.parse(day + "T10:00:00Z").getEpochSecond() + ",\"source\":{\"body\":\"<p>" + words
                        + "</p>\"}}}}";
            }
        },
        PRODUCTBOARD(IntakeKind.PRODUCTBOARD) {
            @Override
            String body(String id, String words, String day) {
                return "{\"title\":\"Export\",\"content\":\"" + words + "\",\"created_at\":\"" + day
                        + "T10:00:00Z\",\"source\":{\"origin\":\"crm\",\"record_id\":\"" + id + "\"}}";
            }
        },
        PLAIN(IntakeKind.PLAIN) {
            @Override
            String body(String id, String words, String day) {
                return "{\"id\":\"" + id + "\",\"quote\":\"" + words + "\",\"heardOn\":\"" + day + "\"}";
            }
        };

        private final IntakeKind kind;

        Sender(IntakeKind kind) {
            this.kind = kind;
        }

        abstract String body(String id, String words, String day);

        /** What arrives of something that was signed. */
        IntakeLetter letter(String token, String signed, Instant at, String arrives) {
            IntakeLetter plain = IntakeFixture.letter(token, arrives);
            return switch (kind) {
                case ZENDESK -> IntakeFixture.zendesk(token, signed, at, arrives);
                case INTERCOM ->
                    new IntakeLetter(
                            token, "", "", IntakeFixture.intercom(token, signed).hubSignature(), plain.body());
                default -> plain;
            };
        }
    }

    private enum Fault {
        DOUBLED {
            @Override
            void play(Way way) {
                way.send(way.first());
                way.send(way.first());
            }
        },
        REPLAYED_IN_TIME {
            @Override
            void play(Way way) {
                way.send(way.first());
                way.later(IntakeSignature.WINDOW);
                way.sendSigned(way.first(), NOW, way.first());
            }
        },
        REPLAYED_THE_NEXT_DAY {
            @Override
            void play(Way way) {
                way.send(way.first());
                way.later(Duration.ofDays(1));
                way.sendSigned(way.first(), NOW, way.first());
            }
        },
        DELAYED_ON_THE_WAY {
            @Override
            void play(Way way) {
                way.later(Duration.ofHours(1));
                way.sendSigned(way.first(), NOW, way.first());
            }
        },
        DELAYED_BY_THE_SENDER {
            @Override
            void play(Way way) {
                way.send(way.body("1", "It takes minutes", EARLIER));
            }
        },
        TRUNCATED_ON_THE_WAY {
            @Override
            void play(Way way) {
                way.sendSigned(way.first(), NOW, half(way.first()));
                way.send(way.first());
            }
        },
        TRUNCATED_BY_THE_SENDER {
            @Override
            void play(Way way) {
                way.send(half(way.first()));
                way.send(way.first());
            }
        },
        IN_THE_WRONG_ORDER {
            @Override
            void play(Way way) {
                way.send(way.body("2", "It takes hours", TODAY));
                way.send(way.body("1", "It takes minutes", EARLIER));
            }
        },
        OLD_WORDS_AFTER_NEW_ONES {
            @Override
            void play(Way way) {
                way.send(way.first());
                way.send(way.body("1", "It takes hours", TODAY));
                way.send(way.body("1", "It takes hours", TODAY));
            }
        },
        CHANGED_ON_THE_WAY {
            @Override
            void play(Way way) {
                way.sendSigned(way.first(), NOW, way.body("1", "It takes hours", TODAY));
            }
        },
        UNSIGNED {
            @Override
            void play(Way way) {
                way.sendUnsigned(way.first());
            }
        };

        abstract void play(Way way);

        private static String half(String body) {
            return body.substring(0, body.length() / 2);
        }
    }

    /** From a sender to us. */
    private final class Way {
        private final Sender sender;
        private final IntakeSource source;
        private final String token;
        private final List<Integer> statuses = new ArrayList<>();

        Way(Sender sender) {
            this.sender = sender;
            this.source = intake.source(sender.kind);
            this.token = intake.token(source);
        }

        String body(String id, String words, String day) {
            return sender.body(id, words, day);
        }

        String first() {
            return body("1", "It takes minutes", TODAY);
        }

        void later(Duration time) {
            intake.now.set(intake.now.get().plus(time));
        }

        void send(String body) {
            sendSigned(body, intake.now.get(), body);
        }

        void sendSigned(String signed, Instant at, String arrives) {
            send(sender.letter(token, signed, at, arrives));
        }

        void sendUnsigned(String body) {
            send(IntakeFixture.letter(token, body));
        }

        private void send(IntakeLetter letter) {
            try {
                intake.service.accept(source.key(), letter);
                statuses.add(202);
            } catch (ProductOpsException e) {
                statuses.add(HttpStatus.of(e));
            }
        }
    }

    private record Cell(Sender sender, Fault fault, String expected) {
        @Override
        public String toString() {
            return sender + " " + fault;
        }
    }

    static List<Cell> cells() {
        List<List<String>> lines = EXPECTED.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        List<Sender> senders =
                lines.get(0).stream().skip(1).map(Sender::valueOf).toList();
        List<Cell> cells = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            for (int i = 0; i < senders.size(); i++) {
                cells.add(new Cell(senders.get(i), Fault.valueOf(line.get(0)), line.get(i + 1)));
            }
        }
        return cells;
    }

    private List<IntakeEntry> entries() {
        return intake.entries.page(IntakeFilter.ALL, new Paging(0, 100)).values().stream()
                .sorted(Comparator.comparingLong(IntakeEntry::id))
                .toList();
    }

    @Test
    void isAskedOfEachSenderWithEachFault() {
        assertThat(cells().stream().map(Cell::toString))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Fault.values())
                        .flatMap(fault -> Stream.of(Sender.values()).map(sender -> sender + " " + fault))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void comesInOnceOrNotAtAllAndTheSenderLearnsWhich(Cell cell) {
        Way way = new Way(cell.sender());

        cell.fault().play(way);

        String statuses = way.statuses.stream().map(String::valueOf).collect(Collectors.joining(" "));
        String states = entries().stream().map(entry -> entry.state().name()).collect(Collectors.joining(" "));
        assertThat((statuses + " > " + states).strip()).isEqualTo(cell.expected());
        assertThat(intake.made.count()).as("an issue for each that is right").isEqualTo((int) entries().stream()
                .filter(entry -> entry.state() == IntakeState.DONE)
                .count());
    }

    @ParameterizedTest
    @MethodSource("senders")
    void saysWhenItWasHeardHoweverLateAndInWhicheverOrderItComes(Sender sender) {
        Way way = new Way(sender);
        Fault.IN_THE_WRONG_ORDER.play(way);

        assertThat(entries().stream().map(this::heardOn)).containsExactly(TODAY, EARLIER);
    }

    static Sender[] senders() {
        return Sender.values();
    }

    private String heardOn(IntakeEntry entry) {
        return Optional.ofNullable(intake.made.said(entry.id()))
                .map(said -> said.text(IntakeTarget.HEARD_ON))
                .orElse("");
    }

    @ParameterizedTest
    @MethodSource("senders")
    void theFirstWordsStandWhenOthersComeUnderTheirId(Sender sender) {
        Way way = new Way(sender);
        Fault.OLD_WORDS_AFTER_NEW_ONES.play(way);

        assertThat(intake.made.said(entries().get(0).id()).text(IntakeTarget.QUOTE))
                .isEqualTo("It takes minutes");
        assertThat(entries().stream().skip(1))
                .allSatisfy(other -> assertThat(other.reason().fields()).containsOnlyKeys("id"));
    }
}
