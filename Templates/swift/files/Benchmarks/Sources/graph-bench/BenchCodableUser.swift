import Foundation

/// The same person as a struct whose Codable the compiler writes.
struct BenchCodableUser: Codable {
    var id: String?
    var name: String?
    var about: String?
    var accessNote: String?
    var affiliation: String?
    var appId: String?
    var artistsWeLike: String?
    var attire: String?
    var awards: String?
    var bandInterests: String?
    var bandMembers: String?
    var bestPageTitle: String?
    var bio: String?
    var birthday: String?
    var bookingAgent: String?
    var built: String?
    var companyOverview: String?
    var contactAddress: String?
    var countryPageLikesNote: String?
    var culinaryTeam: String?
    var currentLocation: String?
    var deliveryNote: String?
    var description: String?
    var descriptionHtml: String?
    var directedBy: String?
    var displaySubtext: String?
    var displayedMessageResponseTime: String?
    var email: String?
    var fax: String?
    var features: String?
    var firstName: String?
    var foodStyles: String?
    var founded: String?
    var gender: String?
    var generalInfo: String?
    var generalManager: String?
    var genre: String?
    var globalBrandPageName: String?
    var hometownName: String?
    var impressum: String?
    var influences: String?
    var instantArticlesReviewStatus: String?
    var keywords: String?
    var lastName: String?
    var link: String?
    var locale: String?
    var members: String?
    var middleName: String?
    var mission: String?
    var mpg: String?
    var nameFormat: String?
    var nameWithLocationDescriptor: String?
    var network: String?
    var newLikeNote: String?
    var paymentNote: String?
    var personalInfo: String?
    var personalInterests: String?
    var pharmaSafetyInfo: String?
    var phone: String?
    var plotOutline: String?
    var pressContact: String?
    var priceRange: String?
    var producedBy: String?
    var products: String?
    var profilePic: String?
    var publicTransit: String?
    var quotes: String?
    var recordLabel: String?
    var releaseDate: String?
    var schedule: String?
    var screenplayBy: String?
    var season: String?
    var shortName: String?
    var singleLineAddress: String?
    var starring: String?
    var studio: String?
    var thirdPartyId: String?
    var tokenForBusiness: String?
    var username: String?
    var website: String?
    var writtenBy: String?
    var merchantReviewStatus: BenchCodableEnum?
    var relationshipStatus: BenchCodableEnum?
    var statusLevel: BenchCodableEnum?
    var temporaryStatus: BenchCodableEnum?
    var verificationStatus: BenchCodableEnum?
    var createdTime: Foundation.Date?
    var updatedTime: Foundation.Date?
    var ageMax: Int?
    var ageMin: Int?
    var checkins: Int?
    var countryPageLikes: Int?
    var fanCount: Int?
    var followersCount: Int?
    var friendCount: Int?
    var likeCount: Int?
    var newLikeCount: Int?
    var overallRatingCount: Int?
    var ratingCount: Int?
    var talkingAboutCount: Int?
    var timezone: Int?
    var unreadMessageCount: Int?
    var unreadNotifCount: Int?
    var unseenMessageCount: Int?
    var videoLimit: Int?
    var wereHereCount: Int?
    var latitude: Double?
    var longitude: Double?
    var rating: Double?
    var canCheckin: Bool?
    var canPost: Bool?
    var canReview: Bool?
    var differentlyOpenOfferings: Bool?
    var hasAddedApp: Bool?
    var hasTransitioned: Bool?
    var hasWhatsappNumber: Bool?
    var installed: Bool?
    var isAlwaysOpen: Bool?
    var isChain: Bool?
    var isCommunityPage: Bool?
    var isEligibleForBrandedContent: Bool?
    var isGuestUser: Bool?
    var isMessengerBot: Bool?
    var isOwned: Bool?
    var isPermanentlyClosed: Bool?
    var isPublished: Bool?
    var isUnclaimed: Bool?
    var isVerified: Bool?
    var isWebhooksSubscribed: Bool?
    var offerEligible: Bool?
    var promotionEligible: Bool?
    var showYear: Bool?
    var supportsDonate: Bool?
    var verified: Bool?
    var bestPage: BenchCodableThing?
    var connectedPage: BenchCodableThing?
    var hometown: BenchCodableThing?
    var location: BenchCodableThing?
    var parentPage: BenchCodableThing?
    var significantOther: BenchCodableThing?
    var categoryList: [BenchCodableThing]?
    var favoriteTeams: [BenchCodableThing]?
    var languages: [BenchCodableThing]?
    var emails: [String]?
    var subscribedFields: [String]?

    enum CodingKeys: String, CodingKey {
        case id
        case name
        case about
        case accessNote = "access_note"
        case affiliation
        case appId = "app_id"
        case artistsWeLike = "artists_we_like"
        case attire
        case awards
        case bandInterests = "band_interests"
        case bandMembers = "band_members"
        case bestPageTitle = "best_page_title"
        case bio
        case birthday
        case bookingAgent = "booking_agent"
        case built
        case companyOverview = "company_overview"
        case contactAddress = "contact_address"
        case countryPageLikesNote = "country_page_likes_note"
        case culinaryTeam = "culinary_team"
        case currentLocation = "current_location"
        case deliveryNote = "delivery_note"
        case description
        case descriptionHtml = "description_html"
        case directedBy = "directed_by"
        case displaySubtext = "display_subtext"
        case displayedMessageResponseTime = "displayed_message_response_time"
        case email
        case fax
        case features
        case firstName = "first_name"
        case foodStyles = "food_styles"
        case founded
        case gender
        case generalInfo = "general_info"
        case generalManager = "general_manager"
        case genre
        case globalBrandPageName = "global_brand_page_name"
        case hometownName = "hometown_name"
        case impressum
        case influences
        case instantArticlesReviewStatus = "instant_articles_review_status"
        case keywords
        case lastName = "last_name"
        case link
        case locale
        case members
        case middleName = "middle_name"
        case mission
        case mpg
        case nameFormat = "name_format"
        case nameWithLocationDescriptor = "name_with_location_descriptor"
        case network
        case newLikeNote = "new_like_note"
        case paymentNote = "payment_note"
        case personalInfo = "personal_info"
        case personalInterests = "personal_interests"
        case pharmaSafetyInfo = "pharma_safety_info"
        case phone
        case plotOutline = "plot_outline"
        case pressContact = "press_contact"
        case priceRange = "price_range"
        case producedBy = "produced_by"
        case products
        case profilePic = "profile_pic"
        case publicTransit = "public_transit"
        case quotes
        case recordLabel = "record_label"
        case releaseDate = "release_date"
        case schedule
        case screenplayBy = "screenplay_by"
        case season
        case shortName = "short_name"
        case singleLineAddress = "single_line_address"
        case starring
        case studio
        case thirdPartyId = "third_party_id"
        case tokenForBusiness = "token_for_business"
        case username
        case website
        case writtenBy = "written_by"
        case merchantReviewStatus = "merchant_review_status"
        case relationshipStatus = "relationship_status"
        case statusLevel = "status_level"
        case temporaryStatus = "temporary_status"
        case verificationStatus = "verification_status"
        case createdTime = "created_time"
        case updatedTime = "updated_time"
        case ageMax = "age_max"
        case ageMin = "age_min"
        case checkins
        case countryPageLikes = "country_page_likes"
        case fanCount = "fan_count"
        case followersCount = "followers_count"
        case friendCount = "friend_count"
        case likeCount = "like_count"
        case newLikeCount = "new_like_count"
        case overallRatingCount = "overall_rating_count"
        case ratingCount = "rating_count"
        case talkingAboutCount = "talking_about_count"
        case timezone
        case unreadMessageCount = "unread_message_count"
        case unreadNotifCount = "unread_notif_count"
        case unseenMessageCount = "unseen_message_count"
        case videoLimit = "video_limit"
        case wereHereCount = "were_here_count"
        case latitude
        case longitude
        case rating
        case canCheckin = "can_checkin"
        case canPost = "can_post"
        case canReview = "can_review"
        case differentlyOpenOfferings = "differently_open_offerings"
        case hasAddedApp = "has_added_app"
        case hasTransitioned = "has_transitioned"
        case hasWhatsappNumber = "has_whatsapp_number"
        case installed
        case isAlwaysOpen = "is_always_open"
        case isChain = "is_chain"
        case isCommunityPage = "is_community_page"
        case isEligibleForBrandedContent = "is_eligible_for_branded_content"
        case isGuestUser = "is_guest_user"
        case isMessengerBot = "is_messenger_bot"
        case isOwned = "is_owned"
        case isPermanentlyClosed = "is_permanently_closed"
        case isPublished = "is_published"
        case isUnclaimed = "is_unclaimed"
        case isVerified = "is_verified"
        case isWebhooksSubscribed = "is_webhooks_subscribed"
        case offerEligible = "offer_eligible"
        case promotionEligible = "promotion_eligible"
        case showYear = "show_year"
        case supportsDonate = "supports_donate"
        case verified
        case bestPage = "best_page"
        case connectedPage = "connected_page"
        case hometown
        case location
        case parentPage = "parent_page"
        case significantOther = "significant_other"
        case categoryList = "category_list"
        case favoriteTeams = "favorite_teams"
        case languages
        case emails
        case subscribedFields = "subscribed_fields"
    }
}
