package vn.ntm.training.account.access;

import io.smallrye.config.WithDefault;

/**
 * How often what is expensive may be asked for ({@code ntm.account.rate}): so many times a minute, all of them at once if
 * need be. Counted by each process for itself. Far above what people do by hand: they are to stop programs.
 */
public interface RateTerms {

    /** Lists that are uploaded: each is a job of its own. */
    Upload upload();

    /** Files of statistics and of results. */
    Export export();

    /** Searches for units and people. */
    Search search();

    /** Feeds of calendars, which nobody signs in for. */
    Feed feed();

    /** Mails to oneself, to see a text as its readers will: each holds a connection to the mail server. */
    TestMail testMail();

    /** Checks of certificates, which nobody signs in for: whoever tries codes gets nowhere. */
    Check check();

    /** What one account may do, and all those together who come from one address and did not sign in. */
    interface Rate {

        int perAccount();

        int perAddress();
    }

    interface Upload extends Rate {

        @Override
        @WithDefault("120")
        int perAccount();

        @Override
        @WithDefault("120")
        int perAddress();
    }

    interface Export extends Rate {

        @Override
        @WithDefault("120")
        int perAccount();

        @Override
        @WithDefault("120")
        int perAddress();
    }

    interface Search extends Rate {

        @Override
        @WithDefault("600")
        int perAccount();

        /** Somebody types three letters and searches three times; 12,000 people do within five minutes. */
        @Override
        @WithDefault("12000")
        int perAddress();
    }

    interface Feed extends Rate {

        @Override
        @WithDefault("120")
        int perAccount();

        /** Large providers fetch for all of their users from few addresses. */
        @Override
        @WithDefault("6000")
        int perAddress();
    }

    interface TestMail extends Rate {

        @Override
        @WithDefault("10")
        int perAccount();

        @Override
        @WithDefault("10")
        int perAddress();
    }

    interface Check extends Rate {

        @Override
        @WithDefault("120")
        int perAccount();

        @Override
        @WithDefault("300")
        int perAddress();
    }
}
