/** A soft tone that a trainer can switch on. It is off until then: a room is not to be startled. */
export interface Tone {
  /** Switches it on, with a first sound to hear how loud it is, or off. Says which. */
  toggle(): boolean;
  sound(): void;
}

const hertz = 440;
const seconds = 1.2;
const loudness = 0.12;

/** Makes the tone. It is silent where the browser has no sound. */
export function softTone(): Tone {
  let context: AudioContext | undefined;
  let isOn = false;
  const sound = () => {
    if (!isOn || !context) return;
    const { currentTime, destination } = context;
    const [oscillator, gain] = [context.createOscillator(), context.createGain()];
    oscillator.frequency.value = hertz;
    gain.gain.setValueAtTime(0, currentTime);
    gain.gain.linearRampToValueAtTime(loudness, currentTime + seconds / 6);
    gain.gain.linearRampToValueAtTime(0, currentTime + seconds);
    oscillator.connect(gain).connect(destination);
    oscillator.start();
    oscillator.stop(currentTime + seconds);
  };
  return {
    toggle() {
      if (typeof AudioContext === 'undefined') return false;
      // Browsers allow sound after a gesture only, and this is one.
      context ??= new AudioContext();
      isOn = !isOn;
      sound();
      return isOn;
    },
    sound,
  };
}
