package org.productops.area.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.area.format.FormatFixture.fates;
import static org.productops.area.format.FormatFixture.read;
import static org.productops.area.format.FormatFixture.records;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportSource;

class CompassFormatTest {

    private static final CompassFormat FORMAT = new CompassFormat();

    @Test
    void componentsBecomeAreasBelowThoseThatTheirPathsName() {
        ImportSource source = read(
                FORMAT,
                """
                name,type,lifecycle stage,tier,description,labels,owner team,chat channels,repositories,documentation,custom:Path,custom:Maintainers
                Cards,CAPABILITY,Active,1,"Pay, by card","web,Pay_Ment",Shop team,https://chat.example.org/cards,"https://git.example.org/a;https://git.example.org/b",https://docs.example.org,Payments \u203a Cards,"anna, ben"
                Payments,CAPABILITY,Pre-release,,,,,,,,Payments,
                Ledger,SERVICE,Deprecated,,,,,,,,Finance > Ledger,
                """);

        assertThat(records(source))
                .containsExactly(
                        "2 {key=cards, name=Cards, description=Pay, by card, parent=payments, lifecycle=live,"
                                + " tags=web;pay-ment, channels=https://chat.example.org/cards,"
                                + " links=documentation||https://docs.example.org;repository||https://git.example.org/a;repository||https://git.example.org/b,"
                                + " owner=group:Shop team, maintainer=anna;ben}",
                        "3 {key=payments, name=Payments, parent=, lifecycle=building}",
                        "4 {key=ledger, name=Ledger, parent=finance, lifecycle=sunset}");
        assertThat(fates(source))
                .containsExactly(
                        "1 not-taken [type, tier]",
                        "2 tag [Pay_Ment, pay-ment]",
                        "4 parent-elsewhere [Finance, finance]");
    }

    @Test
    void whatAComponentDoesNotSayStaysAsItIs() {
        assertThat(records(read(FORMAT, "name,type,tier\nCards,SERVICE,2\n\n")))
                .containsExactly("2 {key=cards, name=Cards}");
    }

    @Test
    void componentsOfOneNameGetKeysOfTheirPathsAndThoseThatAreSaidCount() {
        ImportSource source = read(
                FORMAT,
                """
                name,type,custom:Path,custom:Key
                Login,SERVICE,Shop > Login,
                Login,SERVICE,Bank > Login,
                Login,SERVICE,Till > Login,till-sign-in
                """);

        assertThat(records(source))
                .extracting(record -> record.substring(0, record.indexOf(',')))
                .containsExactly("2 {key=login", "3 {key=bank.login", "4 {key=till-sign-in");
    }

    @Test
    void saysWhatCannotBeTaken() {
        ImportSource source = read(
                FORMAT,
                """
                name,type,lifecycle stage,owner team
                A,SERVICE,Asleep,ari:cloud:teams::team/1
                B,SERVICE,Active,Team,more
                """);

        assertThat(records(source)).containsExactly("2 {key=a, name=A}");
        assertThat(fates(source))
                .containsExactly(
                        "1 not-taken [type]",
                        "2 lifecycle [Asleep]",
                        "2 team [ari:cloud:teams::team/1]",
                        "3 too-wide [5, 4]");
        assertThatThrownBy(() -> read(FORMAT, "key,name\na,A\n"))
                .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(e.errors())
                        .isEqualTo(FieldErrors.of(Message.of("productops.area.format.compass.header"))));
    }

    @Test
    void isRecognisedByColumnsThatNoOtherTableHas() {
        assertThat(FORMAT.recognises(List.of("name", "type", "owner team"))).isTrue();
        assertThat(FORMAT.recognises(List.of("name", "type", "custom:Path"))).isTrue();
        assertThat(FORMAT.recognises(List.of("name", "type", "owner"))).isFalse();
        assertThat(FORMAT.recognises(List.of("name", "lifecycle stage"))).isFalse();
        assertThat(FORMAT.recognises(List.of())).isFalse();
    }
}
