package app.wayside.bookings.imports;

/** Files that nobody has sold by. */
final class Files {

	static final String AIR = """
			AIR-BLK207;7A;;247;0700054832;1A1336371;001001
			AMD 0700054832;1/1;
			GW3718704;1A1336371
			MUC1A QX7K2P004;0101;HARBL2105;08300000
			A-CHINA EASTERN;MU 7812
			B-TTP/T1
			C-7906/ 0001RDSU-0001RDSU-B-E--
			D-261101;261101;261101
			G-X  ;;SHABJS;
			H-001;002OPVG;SHANGHAI PUDONG  ;PEK;BEIJING          ;MU    5101 Y Y 20NOV0800 1020 20NOV;OK01;HK01;M ;0;333;;;20K;;;ET;0220 ;N;682;CN;CN;2
			H-002;003OPEK;BEIJING          ;PVG;SHANGHAI PUDONG  ;MU    5102 Y Y 04JAN1830 2050 04JAN;OK01;HK01;M ;0;333;;;20K;;;ET;0220 ;N;682;CN;CN;2
			K-FCNY1560.00    ;;;;;;;;;;;CNY1790.00    ;;;
			KFTF; CNY100.00   CN AD; CNY130.00   YQ AC;
			M-YOW            ;YRT            ;
			I-001;01LI/NA MS;;APSHA 0000;;
			T-K781-2400193355
			FM*M*3
			FPCASH
			RM*CUST/li.na@guests.example
			RM*MIS/cost-centre/CC-12
			ENDX
			""";

	static final String VOID = """
			AIR-BLK207;MA;;233;0700054833;1A1336371;001001
			AMD 0700054833;1/1;VOID01NOV;RDSU
			MUC1A QX7K2P004;0101;HARBL2105;08300000
			I-001;01LI/NA MS;;APSHA 0000;;
			T-K781-2400193355
			ENDX
			""";

	static final String REFUND = """
			AIR-BLK207;RF;;233;0700054834;1A1336371;001001
			AMD 0700054834;1/1;
			RFDF;05NOV26;I;CNY1560.00;0.00;1560.00;;;;;XT100.00;1660.00
			R-781-2400193355;05NOV26
			ENDX
			""";

	static final String TABLE = """
			PNR,Action,Customer email,Customer,Passenger,Kind,Airline,Flight,Class,Origin,Departs,Destination,Arrives,Supplier,Title,Currency,Fare,Taxes,Total
			TBL001,,omar@guests.example,Omar Haddad,HADDAD/OMAR MR,air,SQ,SQ833,Y,PVG,2027-03-20 09:00,SIN,2027-03-20 14:20,,,CNY,1800,200,2600
			TBL001,,omar@guests.example,Omar Haddad,,hotel,,,,SIN,2027-03-20 15:00,,2027-03-22 11:00,Harbour Court,Two nights,CNY,600,,
			TBL002,,,,TAN/MEI,air,SQ,831,Y,PVG,2027-03-21 09:00,SIN,2027-03-21 14:20,,,CNY,1500,,1500
			""";

	private Files() {
	}

}
