package vn.ntm.training.trainee.ethnicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The 54 ethnic groups, in the order in which Vietnam lists them. */
@ApplicationScoped
public class EthnicGroups {

    @Inject
    Session database;

    public List<EthnicGroup> all() {
        return database.createNativeQuery("select code, name from ethnic_group order by code", EthnicGroup.class)
                .getResultList();
    }

    public Optional<EthnicGroup> find(String code) {
        return all().stream().filter(group -> group.code().equals(code)).findFirst();
    }
}
