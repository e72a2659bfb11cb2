package app.wayside.customers.web;

import app.wayside.identity.Permission;
import app.wayside.web.Destination;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of customers in the rail. */
@Configuration(proxyBeanMethods = false)
class CustomersRoom {

	@Bean
	Destination customersDestination() {
		return new Destination("customers", "people", "/customers", Permission.READ_CUSTOMERS, 20);
	}

}
