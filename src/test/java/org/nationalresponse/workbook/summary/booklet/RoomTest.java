package org.nationalresponse.workbook.summary.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RoomTest {

    @Test
    void whatFitsStaysAsItIsInOneLine() {
        assertThat(Room.of(" Act 3,\n article 12 ", 40, Locale.ENGLISH)).isEqualTo(new Room("Act 3, article 12", false));
    }

    @Test
    void whatDoesNotFitIsCutAfterAWord() {
        assertThat(Room.of("The ministry agreed in March", 20, Locale.ENGLISH)).isEqualTo(new Room("The ministry agreed", true));
    }

    @Test
    void aSingleLongWordIsCutInside() {
        assertThat(Room.of("x".repeat(90), 20, Locale.ENGLISH)).isEqualTo(new Room("x".repeat(20), true));
    }

    @Test
    void lettersOfEastAsiaTakeTwiceTheRoom() {
        assertThat(Room.of("国家计划于三月通过并公布", 10, Locale.CHINESE).text().length()).isLessThanOrEqualTo(5);
    }

    @Test
    void aLetterOfTwoUnitsIsNeverSplit() {
        assertThat(Room.of("𞤀𞤁𞤂𞤃𞤄𞤅", 3, Locale.ENGLISH).text()).isEqualTo("𞤀𞤁𞤂");
    }
}
