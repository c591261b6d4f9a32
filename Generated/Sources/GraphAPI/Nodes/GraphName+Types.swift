// Made from the names of types that the reference does not describe, by graphgen; edits to this file are lost.

/// `AEMAttribution`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AEMAttribution = GraphUndescribed<GraphName.AEMAttribution>

extension GraphName {
    /// Tells ``AEMAttribution`` from other types that the reference does not describe.
    public enum AEMAttribution {}
}

/// `AEMConversionConfig`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AEMConversionConfig = GraphUndescribed<GraphName.AEMConversionConfig>

extension GraphName {
    /// Tells ``AEMConversionConfig`` from other types that the reference does not describe.
    public enum AEMConversionConfig {}
}

/// `AEMConversionFilter`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AEMConversionFilter = GraphUndescribed<GraphName.AEMConversionFilter>

extension GraphName {
    /// Tells ``AEMConversionFilter`` from other types that the reference does not describe.
    public enum AEMConversionFilter {}
}

/// `AdCreativeLinkDataImageOverlaySpec`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/marketing-api/reference/ad-creative-link-data-image-overlay-spec/)
public typealias AdCreativeLinkDataImageOverlaySpec = GraphUndescribed<GraphName.AdCreativeLinkDataImageOverlaySpec>

extension GraphName {
    /// Tells ``AdCreativeLinkDataImageOverlaySpec`` from other types that the reference does not describe.
    public enum AdCreativeLinkDataImageOverlaySpec {}
}

/// `AdNetworkAnalyticsAsyncQueryResult`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AdNetworkAnalyticsAsyncQueryResult = GraphUndescribed<GraphName.AdNetworkAnalyticsAsyncQueryResult>

extension GraphName {
    /// Tells ``AdNetworkAnalyticsAsyncQueryResult`` from other types that the reference does not describe.
    public enum AdNetworkAnalyticsAsyncQueryResult {}
}

/// `AdPlacementGroup`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AdPlacementGroup = GraphUndescribed<GraphName.AdPlacementGroup>

extension GraphName {
    /// Tells ``AdPlacementGroup`` from other types that the reference does not describe.
    public enum AdPlacementGroup {}
}

/// `AdSet`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AdSet = GraphUndescribed<GraphName.AdSet>

extension GraphName {
    /// Tells ``AdSet`` from other types that the reference does not describe.
    public enum AdSet {}
}

/// `AdStudy`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/marketing-api/reference/ad-study/)
public typealias AdStudy = GraphUndescribed<GraphName.AdStudy>

extension GraphName {
    /// Tells ``AdStudy`` from other types that the reference does not describe.
    public enum AdStudy {}
}

/// `AgeRange`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/age-range/)
public typealias AgeRange = GraphUndescribed<GraphName.AgeRange>

extension GraphName {
    /// Tells ``AgeRange`` from other types that the reference does not describe.
    public enum AgeRange {}
}

/// `AppLinks`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AppLinks = GraphUndescribed<GraphName.AppLinks>

extension GraphName {
    /// Tells ``AppLinks`` from other types that the reference does not describe.
    public enum AppLinks {}
}

/// `AppRequest`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/app-request/)
public typealias AppRequest = GraphUndescribed<GraphName.AppRequest>

extension GraphName {
    /// Tells ``AppRequest`` from other types that the reference does not describe.
    public enum AppRequest {}
}

/// `AppRequestFormerRecipient`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/app-request-former-recipient/)
public typealias AppRequestFormerRecipient = GraphUndescribed<GraphName.AppRequestFormerRecipient>

extension GraphName {
    /// Tells ``AppRequestFormerRecipient`` from other types that the reference does not describe.
    public enum AppRequestFormerRecipient {}
}

/// `ApplicationAppEventTypes`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/application-app-event-types/)
public typealias ApplicationAppEventTypes = GraphUndescribed<GraphName.ApplicationAppEventTypes>

extension GraphName {
    /// Tells ``ApplicationAppEventTypes`` from other types that the reference does not describe.
    public enum ApplicationAppEventTypes {}
}

/// `ApplicationAppEventsConfig`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias ApplicationAppEventsConfig = GraphUndescribed<GraphName.ApplicationAppEventsConfig>

extension GraphName {
    /// Tells ``ApplicationAppEventsConfig`` from other types that the reference does not describe.
    public enum ApplicationAppEventsConfig {}
}

/// `ApplicationObjectStoreURLs`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/application-object-store-urls/)
public typealias ApplicationObjectStoreURLs = GraphUndescribed<GraphName.ApplicationObjectStoreURLs>

extension GraphName {
    /// Tells ``ApplicationObjectStoreURLs`` from other types that the reference does not describe.
    public enum ApplicationObjectStoreURLs {}
}

/// `ApplicationPermission`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/application-permission/)
public typealias ApplicationPermission = GraphUndescribed<GraphName.ApplicationPermission>

extension GraphName {
    /// Tells ``ApplicationPermission`` from other types that the reference does not describe.
    public enum ApplicationPermission {}
}

/// `ApplicationProtectedModeRules`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias ApplicationProtectedModeRules = GraphUndescribed<GraphName.ApplicationProtectedModeRules>

extension GraphName {
    /// Tells ``ApplicationProtectedModeRules`` from other types that the reference does not describe.
    public enum ApplicationProtectedModeRules {}
}

/// `ApplicationRestrictionInfo`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/application-restriction-info/)
public typealias ApplicationRestrictionInfo = GraphUndescribed<GraphName.ApplicationRestrictionInfo>

extension GraphName {
    /// Tells ``ApplicationRestrictionInfo`` from other types that the reference does not describe.
    public enum ApplicationRestrictionInfo {}
}

/// `ApplicationSDKInfo`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias ApplicationSDKInfo = GraphUndescribed<GraphName.ApplicationSDKInfo>

extension GraphName {
    /// Tells ``ApplicationSDKInfo`` from other types that the reference does not describe.
    public enum ApplicationSDKInfo {}
}

/// `ArchivedAd`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/marketing-api/reference/archived-ad/)
public typealias ArchivedAd = GraphUndescribed<GraphName.ArchivedAd>

extension GraphName {
    /// Tells ``ArchivedAd`` from other types that the reference does not describe.
    public enum ArchivedAd {}
}

/// `AudioCopyright`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AudioCopyright = GraphUndescribed<GraphName.AudioCopyright>

extension GraphName {
    /// Tells ``AudioCopyright`` from other types that the reference does not describe.
    public enum AudioCopyright {}
}

/// `Binding`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias FacebookBinding = GraphUndescribed<GraphName.FacebookBinding>

extension GraphName {
    /// Tells ``FacebookBinding`` from other types that the reference does not describe.
    public enum FacebookBinding {}
}

/// `BusinessUser`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/marketing-api/reference/business-user/)
public typealias BusinessUser = GraphUndescribed<GraphName.BusinessUser>

extension GraphName {
    /// Tells ``BusinessUser`` from other types that the reference does not describe.
    public enum BusinessUser {}
}

/// `ButtonAutoDetectionDeviceSelection`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias ButtonAutoDetectionDeviceSelection = GraphUndescribed<GraphName.ButtonAutoDetectionDeviceSelection>

extension GraphName {
    /// Tells ``ButtonAutoDetectionDeviceSelection`` from other types that the reference does not describe.
    public enum ButtonAutoDetectionDeviceSelection {}
}

/// `CTCertDomain`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/ct-cert-domain/)
public typealias CtCertDomain = GraphUndescribed<GraphName.CtCertDomain>

extension GraphName {
    /// Tells ``CtCertDomain`` from other types that the reference does not describe.
    public enum CtCertDomain {}
}

/// `CanvasAppAsset`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasAppAsset = GraphUndescribed<GraphName.CanvasAppAsset>

extension GraphName {
    /// Tells ``CanvasAppAsset`` from other types that the reference does not describe.
    public enum CanvasAppAsset {}
}

/// `CanvasBodyElement`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasBodyElement = GraphUndescribed<GraphName.CanvasBodyElement>

extension GraphName {
    /// Tells ``CanvasBodyElement`` from other types that the reference does not describe.
    public enum CanvasBodyElement {}
}

/// `CanvasCollectionThumbnail`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasCollectionThumbnail = GraphUndescribed<GraphName.CanvasCollectionThumbnail>

extension GraphName {
    /// Tells ``CanvasCollectionThumbnail`` from other types that the reference does not describe.
    public enum CanvasCollectionThumbnail {}
}

/// `CanvasDynamicPhoto`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasDynamicPhoto = GraphUndescribed<GraphName.CanvasDynamicPhoto>

extension GraphName {
    /// Tells ``CanvasDynamicPhoto`` from other types that the reference does not describe.
    public enum CanvasDynamicPhoto {}
}

/// `CanvasDynamicProductSet`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasDynamicProductSet = GraphUndescribed<GraphName.CanvasDynamicProductSet>

extension GraphName {
    /// Tells ``CanvasDynamicProductSet`` from other types that the reference does not describe.
    public enum CanvasDynamicProductSet {}
}

/// `CanvasHeader`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasHeader = GraphUndescribed<GraphName.CanvasHeader>

extension GraphName {
    /// Tells ``CanvasHeader`` from other types that the reference does not describe.
    public enum CanvasHeader {}
}

/// `CanvasOpenURLAction`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasOpenURLAction = GraphUndescribed<GraphName.CanvasOpenURLAction>

extension GraphName {
    /// Tells ``CanvasOpenURLAction`` from other types that the reference does not describe.
    public enum CanvasOpenURLAction {}
}

/// `CanvasPhoto`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasPhoto = GraphUndescribed<GraphName.CanvasPhoto>

extension GraphName {
    /// Tells ``CanvasPhoto`` from other types that the reference does not describe.
    public enum CanvasPhoto {}
}

/// `CanvasPreview`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasPreview = GraphUndescribed<GraphName.CanvasPreview>

extension GraphName {
    /// Tells ``CanvasPreview`` from other types that the reference does not describe.
    public enum CanvasPreview {}
}

/// `CanvasRichText`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/canvas-rich-text/)
public typealias CanvasRichText = GraphUndescribed<GraphName.CanvasRichText>

extension GraphName {
    /// Tells ``CanvasRichText`` from other types that the reference does not describe.
    public enum CanvasRichText {}
}

/// `CanvasStoreLocator`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasStoreLocator = GraphUndescribed<GraphName.CanvasStoreLocator>

extension GraphName {
    /// Tells ``CanvasStoreLocator`` from other types that the reference does not describe.
    public enum CanvasStoreLocator {}
}

/// `CanvasTemplateVideo`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CanvasTemplateVideo = GraphUndescribed<GraphName.CanvasTemplateVideo>

extension GraphName {
    /// Tells ``CanvasTemplateVideo`` from other types that the reference does not describe.
    public enum CanvasTemplateVideo {}
}

/// `ChatPlugin`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias ChatPlugin = GraphUndescribed<GraphName.ChatPlugin>

extension GraphName {
    /// Tells ``ChatPlugin`` from other types that the reference does not describe.
    public enum ChatPlugin {}
}

/// `ChildEvent`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias ChildEvent = GraphUndescribed<GraphName.ChildEvent>

extension GraphName {
    /// Tells ``ChildEvent`` from other types that the reference does not describe.
    public enum ChildEvent {}
}

/// `CloudbridgeSetting`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CloudbridgeSetting = GraphUndescribed<GraphName.CloudbridgeSetting>

extension GraphName {
    /// Tells ``CloudbridgeSetting`` from other types that the reference does not describe.
    public enum CloudbridgeSetting {}
}

/// `CommerceAPISellerIssue`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceAPISellerIssue = GraphUndescribed<GraphName.CommerceAPISellerIssue>

extension GraphName {
    /// Tells ``CommerceAPISellerIssue`` from other types that the reference does not describe.
    public enum CommerceAPISellerIssue {}
}

/// `CommerceFacebookChannel`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceFacebookChannel = GraphUndescribed<GraphName.CommerceFacebookChannel>

extension GraphName {
    /// Tells ``CommerceFacebookChannel`` from other types that the reference does not describe.
    public enum CommerceFacebookChannel {}
}

/// `CommerceInstagramChannel`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceInstagramChannel = GraphUndescribed<GraphName.CommerceInstagramChannel>

extension GraphName {
    /// Tells ``CommerceInstagramChannel`` from other types that the reference does not describe.
    public enum CommerceInstagramChannel {}
}

/// `CommerceMerchantSettingsFeatureEligibility`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceMerchantSettingsFeatureEligibility = GraphUndescribed<GraphName.CommerceMerchantSettingsFeatureEligibility>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsFeatureEligibility`` from other types that the reference does not describe.
    public enum CommerceMerchantSettingsFeatureEligibility {}
}

/// `CommerceMerchantSettingsOnsiteCommerceMerchant`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceMerchantSettingsOnsiteMerchant = GraphUndescribed<GraphName.CommerceMerchantSettingsOnsiteMerchant>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsOnsiteMerchant`` from other types that the reference does not describe.
    public enum CommerceMerchantSettingsOnsiteMerchant {}
}

/// `CommerceMerchantSettingsSetupStatus`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceMerchantSettingsSetupStatus = GraphUndescribed<GraphName.CommerceMerchantSettingsSetupStatus>

extension GraphName {
    /// Tells ``CommerceMerchantSettingsSetupStatus`` from other types that the reference does not describe.
    public enum CommerceMerchantSettingsSetupStatus {}
}

/// `CommerceMerchantTaxSettings`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceMerchantTaxSettings = GraphUndescribed<GraphName.CommerceMerchantTaxSettings>

extension GraphName {
    /// Tells ``CommerceMerchantTaxSettings`` from other types that the reference does not describe.
    public enum CommerceMerchantTaxSettings {}
}

/// `CommerceOrder`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/commerce-order/)
public typealias CommerceOrder = GraphUndescribed<GraphName.CommerceOrder>

extension GraphName {
    /// Tells ``CommerceOrder`` from other types that the reference does not describe.
    public enum CommerceOrder {}
}

/// `CommercePayout`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommercePayout = GraphUndescribed<GraphName.CommercePayout>

extension GraphName {
    /// Tells ``CommercePayout`` from other types that the reference does not describe.
    public enum CommercePayout {}
}

/// `CommerceReturn`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceReturn = GraphUndescribed<GraphName.CommerceReturn>

extension GraphName {
    /// Tells ``CommerceReturn`` from other types that the reference does not describe.
    public enum CommerceReturn {}
}

/// `CommerceWhatsAppChannel`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CommerceWhatsAppChannel = GraphUndescribed<GraphName.CommerceWhatsAppChannel>

extension GraphName {
    /// Tells ``CommerceWhatsAppChannel`` from other types that the reference does not describe.
    public enum CommerceWhatsAppChannel {}
}

/// `ConversionConfig`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/conversion-config/)
public typealias ConversionConfig = GraphUndescribed<GraphName.ConversionConfig>

extension GraphName {
    /// Tells ``ConversionConfig`` from other types that the reference does not describe.
    public enum ConversionConfig {}
}

/// `CopyrightAttributionInsights`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CopyrightAttributionInsights = GraphUndescribed<GraphName.CopyrightAttributionInsights>

extension GraphName {
    /// Tells ``CopyrightAttributionInsights`` from other types that the reference does not describe.
    public enum CopyrightAttributionInsights {}
}

/// `CopyrightReferenceContainer`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CopyrightReferenceContainer = GraphUndescribed<GraphName.CopyrightReferenceContainer>

extension GraphName {
    /// Tells ``CopyrightReferenceContainer`` from other types that the reference does not describe.
    public enum CopyrightReferenceContainer {}
}

/// `CoverPhoto`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/cover-photo/)
public typealias CoverPhoto = GraphUndescribed<GraphName.CoverPhoto>

extension GraphName {
    /// Tells ``CoverPhoto`` from other types that the reference does not describe.
    public enum CoverPhoto {}
}

/// `CustomEvent`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias CustomEvent = GraphUndescribed<GraphName.CustomEvent>

extension GraphName {
    /// Tells ``CustomEvent`` from other types that the reference does not describe.
    public enum CustomEvent {}
}

/// `DACheck`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/marketing-api/reference/da-check/)
public typealias DaCheck = GraphUndescribed<GraphName.DaCheck>

extension GraphName {
    /// Tells ``DaCheck`` from other types that the reference does not describe.
    public enum DaCheck {}
}

/// `EducationExperience`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/education-experience/)
public typealias EducationExperience = GraphUndescribed<GraphName.EducationExperience>

extension GraphName {
    /// Tells ``EducationExperience`` from other types that the reference does not describe.
    public enum EducationExperience {}
}

/// `Engagement`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/engagement/)
public typealias Engagement = GraphUndescribed<GraphName.Engagement>

extension GraphName {
    /// Tells ``Engagement`` from other types that the reference does not describe.
    public enum Engagement {}
}

/// `EntityAtTextRange`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/entity-at-text-range/)
public typealias EntityAtTextRange = GraphUndescribed<GraphName.EntityAtTextRange>

extension GraphName {
    /// Tells ``EntityAtTextRange`` from other types that the reference does not describe.
    public enum EntityAtTextRange {}
}

/// `EventTicketTier`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/event-ticket-tier/)
public typealias EventTicketTier = GraphUndescribed<GraphName.EventTicketTier>

extension GraphName {
    /// Tells ``EventTicketTier`` from other types that the reference does not describe.
    public enum EventTicketTier {}
}

/// `Experience`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/experience/)
public typealias Experience = GraphUndescribed<GraphName.Experience>

extension GraphName {
    /// Tells ``Experience`` from other types that the reference does not describe.
    public enum Experience {}
}

/// `FantasyGame`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias FantasyGame = GraphUndescribed<GraphName.FantasyGame>

extension GraphName {
    /// Tells ``FantasyGame`` from other types that the reference does not describe.
    public enum FantasyGame {}
}

/// `FeedTarget`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias FeedTarget = GraphUndescribed<GraphName.FeedTarget>

extension GraphName {
    /// Tells ``FeedTarget`` from other types that the reference does not describe.
    public enum FeedTarget {}
}

/// `FingerprintMetadata`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias FingerprintMetadata = GraphUndescribed<GraphName.FingerprintMetadata>

extension GraphName {
    /// Tells ``FingerprintMetadata`` from other types that the reference does not describe.
    public enum FingerprintMetadata {}
}

/// `GamesIAPOrder`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias GamesIAPOrder = GraphUndescribed<GraphName.GamesIAPOrder>

extension GraphName {
    /// Tells ``GamesIAPOrder`` from other types that the reference does not describe.
    public enum GamesIAPOrder {}
}

/// `HasLeadAccess`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/has-lead-access/)
public typealias HasLeadAccess = GraphUndescribed<GraphName.HasLeadAccess>

extension GraphName {
    /// Tells ``HasLeadAccess`` from other types that the reference does not describe.
    public enum HasLeadAccess {}
}

/// `IGUser`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias IGUser = GraphUndescribed<GraphName.IGUser>

extension GraphName {
    /// Tells ``IGUser`` from other types that the reference does not describe.
    public enum IGUser {}
}

/// `InsightsResult`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/insights-result/)
public typealias InsightsResult = GraphUndescribed<GraphName.InsightsResult>

extension GraphName {
    /// Tells ``InsightsResult`` from other types that the reference does not describe.
    public enum InsightsResult {}
}

/// `LeadgenForm`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LeadgenForm = GraphUndescribed<GraphName.LeadgenForm>

extension GraphName {
    /// Tells ``LeadgenForm`` from other types that the reference does not describe.
    public enum LeadgenForm {}
}

/// `LiveVideoAdBreakConfig`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LiveVideoAdBreakConfig = GraphUndescribed<GraphName.LiveVideoAdBreakConfig>

extension GraphName {
    /// Tells ``LiveVideoAdBreakConfig`` from other types that the reference does not describe.
    public enum LiveVideoAdBreakConfig {}
}

/// `LiveVideoError`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LiveVideoError = GraphUndescribed<GraphName.LiveVideoError>

extension GraphName {
    /// Tells ``LiveVideoError`` from other types that the reference does not describe.
    public enum LiveVideoError {}
}

/// `LiveVideoEventParameter`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LiveVideoEventParameter = GraphUndescribed<GraphName.LiveVideoEventParameter>

extension GraphName {
    /// Tells ``LiveVideoEventParameter`` from other types that the reference does not describe.
    public enum LiveVideoEventParameter {}
}

/// `LiveVideoRecommendedEncoderSettings`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LiveVideoRecommendedEncoderSettings = GraphUndescribed<GraphName.LiveVideoRecommendedEncoderSettings>

extension GraphName {
    /// Tells ``LiveVideoRecommendedEncoderSettings`` from other types that the reference does not describe.
    public enum LiveVideoRecommendedEncoderSettings {}
}

/// `LiveVideoStreamHealth`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LiveVideoStreamHealth = GraphUndescribed<GraphName.LiveVideoStreamHealth>

extension GraphName {
    /// Tells ``LiveVideoStreamHealth`` from other types that the reference does not describe.
    public enum LiveVideoStreamHealth {}
}

/// `LiveVideoTargeting`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias LiveVideoTargeting = GraphUndescribed<GraphName.LiveVideoTargeting>

extension GraphName {
    /// Tells ``LiveVideoTargeting`` from other types that the reference does not describe.
    public enum LiveVideoTargeting {}
}

/// `Location`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/location/)
public typealias Location = GraphUndescribed<GraphName.Location>

extension GraphName {
    /// Tells ``Location`` from other types that the reference does not describe.
    public enum Location {}
}

/// `MediaCopyrightUpdateRecord`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias MediaCopyrightUpdateRecord = GraphUndescribed<GraphName.MediaCopyrightUpdateRecord>

extension GraphName {
    /// Tells ``MediaCopyrightUpdateRecord`` from other types that the reference does not describe.
    public enum MediaCopyrightUpdateRecord {}
}

/// `MessagingFeatureStatus`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias MessagingFeatureStatus = GraphUndescribed<GraphName.MessagingFeatureStatus>

extension GraphName {
    /// Tells ``MessagingFeatureStatus`` from other types that the reference does not describe.
    public enum MessagingFeatureStatus {}
}

/// `MobileSdkGk`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias MobileSDKGk = GraphUndescribed<GraphName.MobileSDKGk>

extension GraphName {
    /// Tells ``MobileSDKGk`` from other types that the reference does not describe.
    public enum MobileSDKGk {}
}

/// `MonetizedDigitalStoreObject`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias MonetizedDigitalStoreObject = GraphUndescribed<GraphName.MonetizedDigitalStoreObject>

extension GraphName {
    /// Tells ``MonetizedDigitalStoreObject`` from other types that the reference does not describe.
    public enum MonetizedDigitalStoreObject {}
}

/// `OGObject`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias OGObject = GraphUndescribed<GraphName.OGObject>

extension GraphName {
    /// Tells ``OGObject`` from other types that the reference does not describe.
    public enum OGObject {}
}

/// `PageCategory`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/page-category/)
public typealias PageCategory = GraphUndescribed<GraphName.PageCategory>

extension GraphName {
    /// Tells ``PageCategory`` from other types that the reference does not describe.
    public enum PageCategory {}
}

/// `PageChangeProposal`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/page-change-proposal/)
public typealias PageChangeProposal = GraphUndescribed<GraphName.PageChangeProposal>

extension GraphName {
    /// Tells ``PageChangeProposal`` from other types that the reference does not describe.
    public enum PageChangeProposal {}
}

/// `PageParking`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/page-parking/)
public typealias PageParking = GraphUndescribed<GraphName.PageParking>

extension GraphName {
    /// Tells ``PageParking`` from other types that the reference does not describe.
    public enum PageParking {}
}

/// `PagePaymentOptions`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/page-payment-options/)
public typealias PagePaymentOptions = GraphUndescribed<GraphName.PagePaymentOptions>

extension GraphName {
    /// Tells ``PagePaymentOptions`` from other types that the reference does not describe.
    public enum PagePaymentOptions {}
}

/// `PageRestaurantServices`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/page-restaurant-services/)
public typealias PageRestaurantServices = GraphUndescribed<GraphName.PageRestaurantServices>

extension GraphName {
    /// Tells ``PageRestaurantServices`` from other types that the reference does not describe.
    public enum PageRestaurantServices {}
}

/// `PageRestaurantSpecialties`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/page-restaurant-specialties/)
public typealias PageRestaurantSpecialties = GraphUndescribed<GraphName.PageRestaurantSpecialties>

extension GraphName {
    /// Tells ``PageRestaurantSpecialties`` from other types that the reference does not describe.
    public enum PageRestaurantSpecialties {}
}

/// `PageSettings`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias PageSettings = GraphUndescribed<GraphName.PageSettings>

extension GraphName {
    /// Tells ``PageSettings`` from other types that the reference does not describe.
    public enum PageSettings {}
}

/// `PageStartInfo`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/page-start-info/)
public typealias PageStartInfo = GraphUndescribed<GraphName.PageStartInfo>

extension GraphName {
    /// Tells ``PageStartInfo`` from other types that the reference does not describe.
    public enum PageStartInfo {}
}

/// `PageUserMessageThreadLabel`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias PageUserMessageThreadLabel = GraphUndescribed<GraphName.PageUserMessageThreadLabel>

extension GraphName {
    /// Tells ``PageUserMessageThreadLabel`` from other types that the reference does not describe.
    public enum PageUserMessageThreadLabel {}
}

/// `PartnerIntegrationPullSession`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias PartnerIntegrationPullSession = GraphUndescribed<GraphName.PartnerIntegrationPullSession>

extension GraphName {
    /// Tells ``PartnerIntegrationPullSession`` from other types that the reference does not describe.
    public enum PartnerIntegrationPullSession {}
}

/// `Permission`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/permission/)
public typealias Permission = GraphUndescribed<GraphName.Permission>

extension GraphName {
    /// Tells ``Permission`` from other types that the reference does not describe.
    public enum Permission {}
}

/// `Persona`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Persona = GraphUndescribed<GraphName.Persona>

extension GraphName {
    /// Tells ``Persona`` from other types that the reference does not describe.
    public enum Persona {}
}

/// `PlatformImageSource`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/platform-image-source/)
public typealias PlatformImageSource = GraphUndescribed<GraphName.PlatformImageSource>

extension GraphName {
    /// Tells ``PlatformImageSource`` from other types that the reference does not describe.
    public enum PlatformImageSource {}
}

/// `PollSettings`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias PollSettings = GraphUndescribed<GraphName.PollSettings>

extension GraphName {
    /// Tells ``PollSettings`` from other types that the reference does not describe.
    public enum PollSettings {}
}

/// `Privacy`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/privacy/)
public typealias Privacy = GraphUndescribed<GraphName.Privacy>

extension GraphName {
    /// Tells ``Privacy`` from other types that the reference does not describe.
    public enum Privacy {}
}

/// `PrivacyParameter`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias PrivacyParameter = GraphUndescribed<GraphName.PrivacyParameter>

extension GraphName {
    /// Tells ``PrivacyParameter`` from other types that the reference does not describe.
    public enum PrivacyParameter {}
}

/// `Recommendation`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Recommendation = GraphUndescribed<GraphName.Recommendation>

extension GraphName {
    /// Tells ``Recommendation`` from other types that the reference does not describe.
    public enum Recommendation {}
}

/// `RichMediaElement`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias RichMediaElement = GraphUndescribed<GraphName.RichMediaElement>

extension GraphName {
    /// Tells ``RichMediaElement`` from other types that the reference does not describe.
    public enum RichMediaElement {}
}

/// `SDKMLModel`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias SDKMLModel = GraphUndescribed<GraphName.SDKMLModel>

extension GraphName {
    /// Tells ``SDKMLModel`` from other types that the reference does not describe.
    public enum SDKMLModel {}
}

/// `Shop`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Shop = GraphUndescribed<GraphName.Shop>

extension GraphName {
    /// Tells ``Shop`` from other types that the reference does not describe.
    public enum Shop {}
}

/// `SignalsUploadProgress`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias SignalsUploadProgress = GraphUndescribed<GraphName.SignalsUploadProgress>

extension GraphName {
    /// Tells ``SignalsUploadProgress`` from other types that the reference does not describe.
    public enum SignalsUploadProgress {}
}

/// `StoryAttachment`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/story-attachment/)
public typealias StoryAttachment = GraphUndescribed<GraphName.StoryAttachment>

extension GraphName {
    /// Tells ``StoryAttachment`` from other types that the reference does not describe.
    public enum StoryAttachment {}
}

/// `Tab`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias FacebookTab = GraphUndescribed<GraphName.FacebookTab>

extension GraphName {
    /// Tells ``FacebookTab`` from other types that the reference does not describe.
    public enum FacebookTab {}
}

/// `Target`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Target = GraphUndescribed<GraphName.Target>

extension GraphName {
    /// Tells ``Target`` from other types that the reference does not describe.
    public enum Target {}
}

/// `Targeting`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias Targeting = GraphUndescribed<GraphName.Targeting>

extension GraphName {
    /// Tells ``Targeting`` from other types that the reference does not describe.
    public enum Targeting {}
}

/// `TextWithEntities`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias TextWithEntities = GraphUndescribed<GraphName.TextWithEntities>

extension GraphName {
    /// Tells ``TextWithEntities`` from other types that the reference does not describe.
    public enum TextWithEntities {}
}

/// `UnifiedThread`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias UnifiedThread = GraphUndescribed<GraphName.UnifiedThread>

extension GraphName {
    /// Tells ``UnifiedThread`` from other types that the reference does not describe.
    public enum UnifiedThread {}
}

/// `UserIDForApp`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/user-id-for-app/)
public typealias UserIDForApp = GraphUndescribed<GraphName.UserIDForApp>

extension GraphName {
    /// Tells ``UserIDForApp`` from other types that the reference does not describe.
    public enum UserIDForApp {}
}

/// `UserIDForPage`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias UserIDForPage = GraphUndescribed<GraphName.UserIDForPage>

extension GraphName {
    /// Tells ``UserIDForPage`` from other types that the reference does not describe.
    public enum UserIDForPage {}
}

/// `VideoCaption`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/video-caption/)
public typealias VideoCaption = GraphUndescribed<GraphName.VideoCaption>

extension GraphName {
    /// Tells ``VideoCaption`` from other types that the reference does not describe.
    public enum VideoCaption {}
}

/// `VideoCopyrightGeoGate`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias VideoCopyrightGeoGate = GraphUndescribed<GraphName.VideoCopyrightGeoGate>

extension GraphName {
    /// Tells ``VideoCopyrightGeoGate`` from other types that the reference does not describe.
    public enum VideoCopyrightGeoGate {}
}

/// `VideoCopyrightRule`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/video-copyright-rule/)
public typealias VideoCopyrightRule = GraphUndescribed<GraphName.VideoCopyrightRule>

extension GraphName {
    /// Tells ``VideoCopyrightRule`` from other types that the reference does not describe.
    public enum VideoCopyrightRule {}
}

/// `VideoCopyrightSegment`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias VideoCopyrightSegment = GraphUndescribed<GraphName.VideoCopyrightSegment>

extension GraphName {
    /// Tells ``VideoCopyrightSegment`` from other types that the reference does not describe.
    public enum VideoCopyrightSegment {}
}

/// `VideoMatchSegment`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias VideoMatchSegment = GraphUndescribed<GraphName.VideoMatchSegment>

extension GraphName {
    /// Tells ``VideoMatchSegment`` from other types that the reference does not describe.
    public enum VideoMatchSegment {}
}

/// `VideoThumbnail`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/video-thumbnail/)
public typealias VideoThumbnail = GraphUndescribed<GraphName.VideoThumbnail>

extension GraphName {
    /// Tells ``VideoThumbnail`` from other types that the reference does not describe.
    public enum VideoThumbnail {}
}

/// `VideoUploadLimits`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/video-upload-limits/)
public typealias VideoUploadLimits = GraphUndescribed<GraphName.VideoUploadLimits>

extension GraphName {
    /// Tells ``VideoUploadLimits`` from other types that the reference does not describe.
    public enum VideoUploadLimits {}
}

/// `VoipInfo`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/voip-info/)
public typealias VOIPInfo = GraphUndescribed<GraphName.VOIPInfo>

extension GraphName {
    /// Tells ``VOIPInfo`` from other types that the reference does not describe.
    public enum VOIPInfo {}
}

/// `WABAAnalytics`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/waba-analytics/)
public typealias WABAAnalytics = GraphUndescribed<GraphName.WABAAnalytics>

extension GraphName {
    /// Tells ``WABAAnalytics`` from other types that the reference does not describe.
    public enum WABAAnalytics {}
}

/// `WABAConversationAnalytics`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias WABAConversationAnalytics = GraphUndescribed<GraphName.WABAConversationAnalytics>

extension GraphName {
    /// Tells ``WABAConversationAnalytics`` from other types that the reference does not describe.
    public enum WABAConversationAnalytics {}
}

/// `WABAOnBehalfOfComputedInfo`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias WABAOnBehalfOfComputedInfo = GraphUndescribed<GraphName.WABAOnBehalfOfComputedInfo>

extension GraphName {
    /// Tells ``WABAOnBehalfOfComputedInfo`` from other types that the reference does not describe.
    public enum WABAOnBehalfOfComputedInfo {}
}

/// `WhatsAppApplication`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias WhatsAppApplication = GraphUndescribed<GraphName.WhatsAppApplication>

extension GraphName {
    /// Tells ``WhatsAppApplication`` from other types that the reference does not describe.
    public enum WhatsAppApplication {}
}

/// `WhatsAppBusinessDirectConnectionExternalConfig`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias WhatsAppBusinessDirectConnectionExternalConfig = GraphUndescribed<GraphName.WhatsAppBusinessDirectConnectionExternalConfig>

extension GraphName {
    /// Tells ``WhatsAppBusinessDirectConnectionExternalConfig`` from other types that the reference does not describe.
    public enum WhatsAppBusinessDirectConnectionExternalConfig {}
}

/// `WhatsAppBusinessHSMComparison`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-hsm-comparison/)
public typealias WhatsAppBusinessHSMComparison = GraphUndescribed<GraphName.WhatsAppBusinessHSMComparison>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMComparison`` from other types that the reference does not describe.
    public enum WhatsAppBusinessHSMComparison {}
}

/// `WhatsAppBusinessHSMWhatsAppBusinessHSMQualityScoreShape`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-hsm-whats-app-business-hsm-quality-score-shape/)
public typealias WhatsAppBusinessHSMQualityScoreShape = GraphUndescribed<GraphName.WhatsAppBusinessHSMQualityScoreShape>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMQualityScoreShape`` from other types that the reference does not describe.
    public enum WhatsAppBusinessHSMQualityScoreShape {}
}

/// `WhatsAppBusinessHSMWhatsAppBusinessPerformanceMetrics`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias WhatsAppBusinessHSMPerformanceMetrics = GraphUndescribed<GraphName.WhatsAppBusinessHSMPerformanceMetrics>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMPerformanceMetrics`` from other types that the reference does not describe.
    public enum WhatsAppBusinessHSMPerformanceMetrics {}
}

/// `WhatsAppBusinessHSMWhatsAppHSMComponentGet`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-hsm-whats-app-hsm-component-get/)
public typealias WhatsAppBusinessHSMComponentGet = GraphUndescribed<GraphName.WhatsAppBusinessHSMComponentGet>

extension GraphName {
    /// Tells ``WhatsAppBusinessHSMComponentGet`` from other types that the reference does not describe.
    public enum WhatsAppBusinessHSMComponentGet {}
}

/// `WhatsAppBusinessPhoneNumber`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account-to-number-current-status/)
public typealias WhatsAppBusinessPhoneNumber = GraphUndescribed<GraphName.WhatsAppBusinessPhoneNumber>

extension GraphName {
    /// Tells ``WhatsAppBusinessPhoneNumber`` from other types that the reference does not describe.
    public enum WhatsAppBusinessPhoneNumber {}
}
