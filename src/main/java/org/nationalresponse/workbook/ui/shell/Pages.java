package org.nationalresponse.workbook.ui.shell;

import java.util.function.Function;
import org.nationalresponse.workbook.ui.Desk;
import org.nationalresponse.workbook.ui.beside.BesidePage;
import org.nationalresponse.workbook.ui.capability.CapabilityPage;
import org.nationalresponse.workbook.ui.checks.ChecksPage;
import org.nationalresponse.workbook.ui.overview.OverviewPage;
import org.nationalresponse.workbook.ui.plan.PlanPage;
import org.nationalresponse.workbook.ui.ratifications.RatificationsPage;
import org.nationalresponse.workbook.ui.register.RegisterPage;
import org.nationalresponse.workbook.ui.rounds.Editions;
import org.nationalresponse.workbook.ui.rounds.RoundsPage;
import org.nationalresponse.workbook.ui.search.SearchMemory;
import org.nationalresponse.workbook.ui.search.SearchPage;
import org.nationalresponse.workbook.ui.trend.TrendPage;

/** Makes the page of a place. */
public final class Pages {

    private final Desk desk;
    private final Editions editions;
    private final Function<Desk, Page> summary;
    private final Function<Desk, Page> settings;
    private final SearchMemory searched;

    public Pages(Desk desk, Editions editions, Function<Desk, Page> summary, Function<Desk, Page> settings) {
        this.desk = desk;
        this.editions = editions;
        this.summary = summary;
        this.settings = settings;
        searched = new SearchMemory(desk);
    }

    /** The pages of a workbook that no other edition is at hand for. */
    public Pages(Desk desk, Function<Desk, Page> summary, Function<Desk, Page> settings) {
        this(desk, Editions.NONE, summary, settings);
    }

    public Page at(Place place) {
        return switch (place.type()) {
            case OVERVIEW -> new OverviewPage(desk);
            case CAPABILITY -> new CapabilityPage(desk, place.id());
            case REGISTER -> new RegisterPage(desk, place.id());
            case RATIFICATIONS -> new RatificationsPage(desk);
            case BESIDE -> new BesidePage(desk);
            case PLAN -> new PlanPage(desk);
            case TREND -> new TrendPage(desk);
            case SUMMARY -> summary.apply(desk);
            case ROUNDS -> new RoundsPage(desk, editions);
            case SEARCH -> new SearchPage(desk, searched);
            case CHECKS -> new ChecksPage(desk);
            case SETTINGS -> settings.apply(desk);
        };
    }
}
