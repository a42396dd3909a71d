package vn.ntm.training.account.access;

/** What costs the server so much that nobody may have it as often as they like. */
enum Costly {
    UPLOAD,
    EXPORT,
    SEARCH,
    FEED,
    TEST_MAIL,
    CHECK;

    RateTerms.Rate rate(RateTerms terms) {
        return switch (this) {
            case UPLOAD -> terms.upload();
            case EXPORT -> terms.export();
            case SEARCH -> terms.search();
            case FEED -> terms.feed();
            case TEST_MAIL -> terms.testMail();
            case CHECK -> terms.check();
        };
    }
}
