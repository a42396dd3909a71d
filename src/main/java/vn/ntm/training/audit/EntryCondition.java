package vn.ntm.training.audit;

import java.util.List;

/** An SQL condition for entries, with its values in order. */
record EntryCondition(String sql, List<Object> values) {}
