package org.nationalresponse.workbook.summary.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The money, the people and the post behind the response.
 *
 * @param purses committed and spent in the last year that has either, one for each currency: no sum mixes two
 * @param leftOut budget lines that could not be counted, for want of a year or a currency
 * @param until the last day for which there is money
 * @param people the posts of the last year of which any are recorded
 * @param posts national rapporteurs, commissioners and the like
 * @param warning where mandate, plan and money all end close to the election
 */
public record Means(
        List<Purse> purses,
        int leftOut,
        Optional<LocalDate> until,
        Optional<People> people,
        List<Post> posts,
        Optional<LocalDate> election,
        Optional<String> warning) {

    public Means {
        purses = List.copyOf(purses);
        posts = List.copyOf(posts);
    }

    public record Purse(String currency, int year, Sum committed, Sum spent) {}

    /**
     * One sum.
     *
     * @param partial whether some line of the year names no amount
     */
    public record Sum(Optional<BigDecimal> amount, boolean partial) {

        static final Sum NONE = new Sum(Optional.empty(), false);
    }

    public record People(int year, Sum posts, Sum filled, Sum trained) {}

    /**
     * One post with a mandate.
     *
     * @param exists whether there is such a post, in the pack's words
     * @param filled whether the post exists now, so that it can have a holder
     * @param ends when the present holder's term ends
     */
    public record Post(
            Optional<Told> name, Optional<String> exists, boolean filled, Optional<Told> holder, Optional<LocalDate> ends) {}
}
