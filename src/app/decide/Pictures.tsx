export default function Pictures() {
  return null;
}
