/// Values of `page.subscribed_fields`.
public struct PageSubscribedField: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `feed`.
    @export(implementation) public static var feed: Self { .init(rawValue: "feed") }
    /// `mention`.
    @export(implementation) public static var mention: Self { .init(rawValue: "mention") }
    /// `name`.
    @export(implementation) public static var name: Self { .init(rawValue: "name") }
    /// `picture`.
    @export(implementation) public static var picture: Self { .init(rawValue: "picture") }
    /// `category`.
    @export(implementation) public static var category: Self { .init(rawValue: "category") }
    /// `description`.
    @export(implementation) public static var description: Self { .init(rawValue: "description") }
    /// `conversations`.
    @export(implementation) public static var conversations: Self { .init(rawValue: "conversations") }
    /// `feature_access_list`.
    @export(implementation) public static var featureAccessList: Self { .init(rawValue: "feature_access_list") }
    /// `inbox_labels`.
    @export(implementation) public static var inboxLabels: Self { .init(rawValue: "inbox_labels") }
    /// `standby`.
    @export(implementation) public static var standby: Self { .init(rawValue: "standby") }
    /// `message_mention`.
    @export(implementation) public static var messageMention: Self { .init(rawValue: "message_mention") }
    /// `messages`.
    @export(implementation) public static var messages: Self { .init(rawValue: "messages") }
    /// `message_reactions`.
    @export(implementation) public static var messageReactions: Self { .init(rawValue: "message_reactions") }
    /// `messaging_account_linking`.
    @export(implementation) public static var messagingAccountLinking: Self { .init(rawValue: "messaging_account_linking") }
    /// `messaging_checkout_updates`.
    @export(implementation) public static var messagingCheckoutUpdates: Self { .init(rawValue: "messaging_checkout_updates") }
    /// `messaging_customer_information`.
    @export(implementation) public static var messagingCustomerInformation: Self { .init(rawValue: "messaging_customer_information") }
    /// `message_echoes`.
    @export(implementation) public static var messageEchoes: Self { .init(rawValue: "message_echoes") }
    /// `message_deliveries`.
    @export(implementation) public static var messageDeliveries: Self { .init(rawValue: "message_deliveries") }
    /// `message_context`.
    @export(implementation) public static var messageContext: Self { .init(rawValue: "message_context") }
    /// `messaging_game_plays`.
    @export(implementation) public static var messagingGamePlays: Self { .init(rawValue: "messaging_game_plays") }
    /// `messaging_optins`.
    @export(implementation) public static var messagingOptins: Self { .init(rawValue: "messaging_optins") }
    /// `messaging_optouts`.
    @export(implementation) public static var messagingOptouts: Self { .init(rawValue: "messaging_optouts") }
    /// `messaging_payments`.
    @export(implementation) public static var messagingPayments: Self { .init(rawValue: "messaging_payments") }
    /// `messaging_postbacks`.
    @export(implementation) public static var messagingPostbacks: Self { .init(rawValue: "messaging_postbacks") }
    /// `messaging_pre_checkouts`.
    @export(implementation) public static var messagingPreCheckouts: Self { .init(rawValue: "messaging_pre_checkouts") }
    /// `message_reads`.
    @export(implementation) public static var messageReads: Self { .init(rawValue: "message_reads") }
    /// `messaging_referrals`.
    @export(implementation) public static var messagingReferrals: Self { .init(rawValue: "messaging_referrals") }
    /// `messaging_handovers`.
    @export(implementation) public static var messagingHandovers: Self { .init(rawValue: "messaging_handovers") }
    /// `messaging_policy_enforcement`.
    @export(implementation) public static var messagingPolicyEnforcement: Self { .init(rawValue: "messaging_policy_enforcement") }
    /// `messaging_appointments`.
    @export(implementation) public static var messagingAppointments: Self { .init(rawValue: "messaging_appointments") }
    /// `messaging_direct_sends`.
    @export(implementation) public static var messagingDirectSends: Self { .init(rawValue: "messaging_direct_sends") }
    /// `messaging_fblogin_account_linking`.
    @export(implementation) public static var messagingFbloginAccountLinking: Self { .init(rawValue: "messaging_fblogin_account_linking") }
    /// `user_action`.
    @export(implementation) public static var userAction: Self { .init(rawValue: "user_action") }
    /// `messaging_feedback`.
    @export(implementation) public static var messagingFeedback: Self { .init(rawValue: "messaging_feedback") }
    /// `send_cart`.
    @export(implementation) public static var sendCart: Self { .init(rawValue: "send_cart") }
    /// `otp_verification`.
    @export(implementation) public static var otpVerification: Self { .init(rawValue: "otp_verification") }
    /// `group_feed`.
    @export(implementation) public static var groupFeed: Self { .init(rawValue: "group_feed") }
    /// `messaging_in_thread_lead_form_submit`.
    @export(implementation) public static var messagingInThreadLeadFormSubmit: Self { .init(rawValue: "messaging_in_thread_lead_form_submit") }
    /// `founded`.
    @export(implementation) public static var founded: Self { .init(rawValue: "founded") }
    /// `company_overview`.
    @export(implementation) public static var companyOverview: Self { .init(rawValue: "company_overview") }
    /// `mission`.
    @export(implementation) public static var mission: Self { .init(rawValue: "mission") }
    /// `products`.
    @export(implementation) public static var products: Self { .init(rawValue: "products") }
    /// `general_info`.
    @export(implementation) public static var generalInfo: Self { .init(rawValue: "general_info") }
    /// `leadgen`.
    @export(implementation) public static var leadgen: Self { .init(rawValue: "leadgen") }
    /// `leadgen_fat`.
    @export(implementation) public static var leadgenFat: Self { .init(rawValue: "leadgen_fat") }
    /// `location`.
    @export(implementation) public static var location: Self { .init(rawValue: "location") }
    /// `hours`.
    @export(implementation) public static var hours: Self { .init(rawValue: "hours") }
    /// `parking`.
    @export(implementation) public static var parking: Self { .init(rawValue: "parking") }
    /// `public_transit`.
    @export(implementation) public static var publicTransit: Self { .init(rawValue: "public_transit") }
    /// `page_about_story`.
    @export(implementation) public static var pageAboutStory: Self { .init(rawValue: "page_about_story") }
    /// `mcom_invoice_change`.
    @export(implementation) public static var mcomInvoiceChange: Self { .init(rawValue: "mcom_invoice_change") }
    /// `invoice_access_invoice_change`.
    @export(implementation) public static var invoiceAccessInvoiceChange: Self { .init(rawValue: "invoice_access_invoice_change") }
    /// `invoice_access_invoice_draft_change`.
    @export(implementation) public static var invoiceAccessInvoiceDraftChange: Self { .init(rawValue: "invoice_access_invoice_draft_change") }
    /// `invoice_access_onboarding_status_active`.
    @export(implementation) public static var invoiceAccessOnboardingStatusActive: Self { .init(rawValue: "invoice_access_onboarding_status_active") }
    /// `invoice_access_bank_slip_events`.
    @export(implementation) public static var invoiceAccessBankSlipEvents: Self { .init(rawValue: "invoice_access_bank_slip_events") }
    /// `local_delivery`.
    @export(implementation) public static var localDelivery: Self { .init(rawValue: "local_delivery") }
    /// `phone`.
    @export(implementation) public static var phone: Self { .init(rawValue: "phone") }
    /// `email`.
    @export(implementation) public static var email: Self { .init(rawValue: "email") }
    /// `website`.
    @export(implementation) public static var website: Self { .init(rawValue: "website") }
    /// `ratings`.
    @export(implementation) public static var ratings: Self { .init(rawValue: "ratings") }
    /// `attire`.
    @export(implementation) public static var attire: Self { .init(rawValue: "attire") }
    /// `payment_options`.
    @export(implementation) public static var paymentOptions: Self { .init(rawValue: "payment_options") }
    /// `culinary_team`.
    @export(implementation) public static var culinaryTeam: Self { .init(rawValue: "culinary_team") }
    /// `general_manager`.
    @export(implementation) public static var generalManager: Self { .init(rawValue: "general_manager") }
    /// `price_range`.
    @export(implementation) public static var priceRange: Self { .init(rawValue: "price_range") }
    /// `awards`.
    @export(implementation) public static var awards: Self { .init(rawValue: "awards") }
    /// `hometown`.
    @export(implementation) public static var hometown: Self { .init(rawValue: "hometown") }
    /// `current_location`.
    @export(implementation) public static var currentLocation: Self { .init(rawValue: "current_location") }
    /// `bio`.
    @export(implementation) public static var bio: Self { .init(rawValue: "bio") }
    /// `affiliation`.
    @export(implementation) public static var affiliation: Self { .init(rawValue: "affiliation") }
    /// `birthday`.
    @export(implementation) public static var birthday: Self { .init(rawValue: "birthday") }
    /// `personal_info`.
    @export(implementation) public static var personalInfo: Self { .init(rawValue: "personal_info") }
    /// `personal_interests`.
    @export(implementation) public static var personalInterests: Self { .init(rawValue: "personal_interests") }
    /// `members`.
    @export(implementation) public static var members: Self { .init(rawValue: "members") }
    /// `checkins`.
    @export(implementation) public static var checkins: Self { .init(rawValue: "checkins") }
    /// `page_upcoming_change`.
    @export(implementation) public static var pageUpcomingChange: Self { .init(rawValue: "page_upcoming_change") }
    /// `page_change_proposal`.
    @export(implementation) public static var pageChangeProposal: Self { .init(rawValue: "page_change_proposal") }
    /// `merchant_review`.
    @export(implementation) public static var merchantReview: Self { .init(rawValue: "merchant_review") }
    /// `product_review`.
    @export(implementation) public static var productReview: Self { .init(rawValue: "product_review") }
    /// `videos`.
    @export(implementation) public static var videos: Self { .init(rawValue: "videos") }
    /// `live_videos`.
    @export(implementation) public static var liveVideos: Self { .init(rawValue: "live_videos") }
    /// `video_text_question_responses`.
    @export(implementation) public static var videoTextQuestionResponses: Self { .init(rawValue: "video_text_question_responses") }
    /// `registration`.
    @export(implementation) public static var registration: Self { .init(rawValue: "registration") }
    /// `publisher_subscriptions`.
    @export(implementation) public static var publisherSubscriptions: Self { .init(rawValue: "publisher_subscriptions") }
    /// `invalid_topic_placeholder`.
    @export(implementation) public static var invalidTopicPlaceholder: Self { .init(rawValue: "invalid_topic_placeholder") }
}
